package org.groundswell.campaign.planning;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

/** Knows whose a call to action is without loading it. */
@Singleton
class CallToActionInAddress extends StoredOfCampaign {

    CallToActionInAddress(Jdbi jdbi) {
        super(jdbi, "calls-to-action", "SELECT campaign_id FROM call_to_action WHERE id = :id");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("callToAction", "callToActionId");
    }

    @Override
    public ProblemException notFound(UUID id) {
        return CallToActionNotFound.forId(id);
    }
}
