package org.groundswell.stakeholder.audiences;

import jakarta.inject.Singleton;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class AudienceInAddress extends StoredOfCampaign {

    AudienceInAddress(Jdbi jdbi) {
        super(jdbi, "audiences", "SELECT campaign_id FROM audience WHERE id = :id AND campaign_id IS NOT NULL");
    }
}
