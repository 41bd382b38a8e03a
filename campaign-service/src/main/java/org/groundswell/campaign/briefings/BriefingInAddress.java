package org.groundswell.campaign.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class BriefingInAddress implements OfCampaign {

    private final Jdbi jdbi;

    BriefingInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "briefings";
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT campaign_id FROM briefing WHERE id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public ProblemException notFound(UUID id) {
        return BriefingNotFound.forId(id);
    }
}
