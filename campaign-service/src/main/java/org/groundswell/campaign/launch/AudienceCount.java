package org.groundswell.campaign.launch;

import java.util.List;
import java.util.UUID;

/**
 * Who would be asked if a call to action were launched now.
 *
 * @param leftOut by reason; matched minus all of them is asked
 */
public record AudienceCount(UUID callToActionId, long matched, List<LeftOut> leftOut, long asked) {

    public record LeftOut(String reason, long count) {}
}
