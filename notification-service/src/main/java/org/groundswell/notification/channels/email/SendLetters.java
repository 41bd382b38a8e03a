package org.groundswell.notification.channels.email;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.notification.deliveries.DeliveryTasks;
import org.groundswell.notification.deliveries.claims.Claim;
import org.groundswell.notification.deliveries.claims.Claims;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.control.OpenCall;
import org.groundswell.platform.data.WorkerTask;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.http.Correlation;

/** Claims deliveries, sends them and writes down what became of them, in a few threads of every instance. */
@ApplicationScoped
class SendLetters implements WorkerTask {

    private final Claims claims;
    private final LaunchedCalls calls;
    private final SendClaim send;
    private final List<MailComposer> composers;
    private final MailServer server;
    private final SmtpConfig config;
    /** Where the next look begins, so that no call to action waits until all others are done. */
    private final AtomicInteger turn = new AtomicInteger();

    private volatile boolean stopping;

    SendLetters(
            Claims claims,
            LaunchedCalls calls,
            SendClaim send,
            @All List<MailComposer> composers,
            MailServer server,
            SmtpConfig config) {
        this.claims = claims;
        this.calls = calls;
        this.send = send;
        this.composers = composers;
        this.server = server;
        this.config = config;
    }

    @Override
    public String name() {
        return DeliveryTasks.SENDERS;
    }

    @Override
    public int threads() {
        return config.connections();
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(500);
    }

    @Override
    public boolean runOnce() {
        return composers.stream().anyMatch(this::sendSome);
    }

    private boolean sendSome(MailComposer composer) {
        if (stopping || server.isResting()) {
            return false;
        }
        List<OpenCall> open = calls.open(composer.channel());
        int first = turn.getAndIncrement();
        for (int i = 0; i < open.size(); i++) {
            OpenCall call = open.get(Math.floorMod(first + i, open.size()));
            if (Correlation.with(call.correlationId(), () -> sendSome(call, composer))) {
                return true;
            }
        }
        return false;
    }

    private boolean sendSome(OpenCall call, MailComposer composer) {
        Optional<Claim> claim = claims.next(call, composer.channel());
        claim.ifPresent(taken -> send(call, taken, composer));
        return claim.isPresent();
    }

    private void send(OpenCall call, Claim claim, MailComposer composer) {
        try (claim) {
            FaultPoints.reached("claim.committed");
            send.send(claim, calls.launched(call.id()).orElseThrow(), composer, () -> stopping);
        }
        FaultPoints.reached("claim.settled");
    }

    /** Before the tasks are stopped: a claim at work ends with the letter at hand. */
    void stop(@Observes @Priority(Interceptor.Priority.APPLICATION) ShutdownEvent event) {
        stopping = true;
    }
}
