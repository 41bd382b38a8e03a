package org.groundswell.campaign.launch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.LineOfBusiness;

/**
 * Everything that a launch fixes: from now on the other services go by this, whatever is edited later.
 *
 * @param audienceVersion of the rule that was counted; empty where it was not told
 * @param linesOfBusiness what the campaign's contracts cover; empty: all
 * @param letters the newest versions
 * @param releaseAt until then the launch can be taken back
 * @param correlationId under which the release is logged and told, too
 */
record LaunchOrder(
        CampaignSummary campaign,
        CallToActionSummary call,
        Optional<Long> audienceVersion,
        List<LineOfBusiness> linesOfBusiness,
        List<LetterVersion> letters,
        UUID launchedBy,
        Instant launchedAt,
        Instant releaseAt,
        String correlationId) {

    CallToActionLaunched event(UUID callToActionId, long version) {
        return new CallToActionLaunched(
                campaign.id(),
                callToActionId,
                version,
                campaign.name(),
                call.name(),
                campaign.payerId(),
                campaign.payerName(),
                linesOfBusiness,
                call.audienceId(),
                audienceVersion,
                call.action(),
                call.target(),
                call.channels(),
                call.fallback(),
                call.window(),
                call.steps(),
                letters,
                campaign.letterhead(),
                campaign.maxPerHour(),
                launchedAt,
                releaseAt);
    }
}
