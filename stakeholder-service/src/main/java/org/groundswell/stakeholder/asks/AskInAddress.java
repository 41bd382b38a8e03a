package org.groundswell.stakeholder.asks;

import jakarta.inject.Singleton;
import java.util.Set;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class AskInAddress extends StoredOfCampaign {

    AskInAddress(Jdbi jdbi) {
        super(jdbi, "asks", """
                SELECT c.campaign_id
                FROM ask a
                JOIN call_to_action c ON c.id = a.call_to_action_id
                WHERE a.id = :id
                """);
    }

    @Override
    public Set<String> parameters() {
        return Set.of("askId");
    }
}
