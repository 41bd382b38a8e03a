package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OutreachInAddress implements OfCampaign {

    private final Jdbi jdbi;

    OutreachInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "outreach";
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT campaign_id FROM outreach WHERE id = :id
                        """).bind("id", id).mapTo(UUID.class).findOne());
    }
}
