package org.groundswell.stakeholder.outreach;

import jakarta.inject.Singleton;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class OutreachInAddress extends StoredOfCampaign {

    OutreachInAddress(Jdbi jdbi) {
        super(jdbi, "outreach", "SELECT campaign_id FROM outreach WHERE id = :id");
    }
}
