package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class AskInAddress implements OfCampaign {

    private final Jdbi jdbi;

    AskInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "asks";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("askId");
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT c.campaign_id
                        FROM ask a
                        JOIN call_to_action c ON c.id = a.call_to_action_id
                        WHERE a.id = :id
                        """).bind("id", id).mapTo(UUID.class).findOne());
    }
}
