package org.groundswell.campaign.planning;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such campaign, or one that the person may not know of; the answer does not tell which. */
public final class CampaignNotFound extends ProblemException {

    private CampaignNotFound(UUID id) {
        super(
                404,
                "campaign-not-found",
                "No such campaign",
                "There is no campaign %s among those that you see.".formatted(id));
    }

    public static CampaignNotFound forId(UUID id) {
        return new CampaignNotFound(id);
    }
}
