package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DeliveryInAddress implements OfCampaign {

    private final Jdbi jdbi;

    DeliveryInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "deliveries";
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT campaign_id FROM delivery WHERE id = :id
                        """).bind("id", id).mapTo(UUID.class).findOne());
    }
}
