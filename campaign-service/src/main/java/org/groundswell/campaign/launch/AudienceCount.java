package org.groundswell.campaign.launch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who would be asked if a call to action were launched now.
 *
 * @param audienceVersion of the rule by which they were counted; absent where it was not told
 * @param leftOut by reason; matched minus all of them is asked
 */
public record AudienceCount(
        UUID callToActionId, Optional<Long> audienceVersion, long matched, List<LeftOut> leftOut, long asked) {

    public record LeftOut(String reason, long count) {}
}
