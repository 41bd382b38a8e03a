package org.groundswell.campaign.responses;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class ResponseInAddress extends StoredOfCampaign {

    ResponseInAddress(Jdbi jdbi) {
        super(jdbi, "responses", "SELECT campaign_id FROM payer_response WHERE id = :id");
    }

    @Override
    public ProblemException notFound(UUID id) {
        return ResponseNotFound.forId(id);
    }
}
