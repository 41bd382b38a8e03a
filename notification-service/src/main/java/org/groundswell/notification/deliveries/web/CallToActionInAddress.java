package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class CallToActionInAddress implements OfCampaign {

    private final Jdbi jdbi;

    CallToActionInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "calls-to-action";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("callToActionId");
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT campaign_id FROM call_to_action WHERE id = :id
                        """).bind("id", id).mapTo(UUID.class).findOne());
    }
}
