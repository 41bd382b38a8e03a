package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class BatchInAddress implements OfCampaign {

    private final Jdbi jdbi;

    BatchInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "batches";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("batchId");
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT campaign_id FROM batch WHERE id = :id
                        """).bind("id", id).mapTo(UUID.class).findOne());
    }
}
