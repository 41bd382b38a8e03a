package org.groundswell.campaign.briefings;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class BriefingInAddress extends StoredOfCampaign {

    BriefingInAddress(Jdbi jdbi) {
        super(jdbi, "briefings", "SELECT campaign_id FROM briefing WHERE id = :id");
    }

    @Override
    public ProblemException notFound(UUID id) {
        return BriefingNotFound.forId(id);
    }
}
