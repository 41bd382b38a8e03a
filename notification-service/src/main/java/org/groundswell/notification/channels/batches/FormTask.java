package org.groundswell.notification.channels.batches;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.platform.data.SingletonTask;

/** Gathers what waits for vendors. */
@ApplicationScoped
class FormTask implements SingletonTask {

    static final String NAME = "form-batches";

    private final FormBatch formBatch;
    private final LaunchedCalls calls;
    private final List<VendorChannel> vendors;

    FormTask(FormBatch formBatch, LaunchedCalls calls, @All List<VendorChannel> vendors) {
        this.formBatch = formBatch;
        this.calls = calls;
        this.vendors = vendors;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        boolean formed = false;
        for (VendorChannel vendor : vendors) {
            for (var call : calls.open(vendor.channel())) {
                formed |= formBatch.form(call, vendor).isPresent();
            }
        }
        return formed;
    }
}
