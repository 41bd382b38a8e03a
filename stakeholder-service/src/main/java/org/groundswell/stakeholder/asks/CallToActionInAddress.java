package org.groundswell.stakeholder.asks;

import jakarta.inject.Singleton;
import java.util.Set;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class CallToActionInAddress extends StoredOfCampaign {

    CallToActionInAddress(Jdbi jdbi) {
        super(jdbi, "calls-to-action", "SELECT campaign_id FROM call_to_action WHERE id = :id");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("callToAction", "callToActionId");
    }
}
