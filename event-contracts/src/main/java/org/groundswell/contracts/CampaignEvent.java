package org.groundswell.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What campaign-service publishes on {@code campaign.events}, keyed by campaign. A change of state carries the version of the
 * call to action; a reader ignores one that is not above the version it has.
 */
public sealed interface CampaignEvent extends DomainEvent {

    UUID campaignId();

    @Override
    default String key() {
        return campaignId().toString();
    }

    /** An event that changes the state of one call to action. */
    sealed interface CallToActionEvent extends CampaignEvent {
        UUID callToActionId();

        long version();

        @Override
        default String eventId() {
            return callToActionId() + "/" + version();
        }
    }

    /**
     * The audience is to be frozen into asks. Nothing goes out before {@link CallToActionReleased}.
     *
     * @param linesOfBusiness what the campaign's contracts cover; a patient of another one is left out. Empty: all
     * @param payerId patients and employers of another payer are left out
     * @param audienceVersion of the rule that was signed and counted: people are chosen by no other. Absent: by the one that stands
     * @param channels in the order in which they are tried; the first that a stakeholder has a usable contact point for is taken
     * @param fallback the channel taken after a bounce, where there is one
     * @param window first and last day, in the organisation's zone, on which stakeholders are asked
     * @param maxPerHour the campaign's rate limit; absent: none
     * @param releaseAt until then the launch can be taken back
     */
    @EventType("org.groundswell.campaign.call-to-action-launched.v1")
    record CallToActionLaunched(
            UUID campaignId,
            UUID callToActionId,
            long version,
            String campaignName,
            String callToActionName,
            UUID payerId,
            String payerName,
            List<LineOfBusiness> linesOfBusiness,
            UUID audienceId,
            Optional<Long> audienceVersion,
            Action action,
            Target target,
            List<Channel> channels,
            Optional<Channel> fallback,
            Window window,
            List<Step> steps,
            List<LetterVersion> letters,
            Letterhead letterhead,
            Optional<Integer> maxPerHour,
            Instant launchedAt,
            Instant releaseAt)
            implements CallToActionEvent {}

    /** The time for undo is over: asks go out page by page. */
    @EventType("org.groundswell.campaign.call-to-action-released.v1")
    record CallToActionReleased(UUID campaignId, UUID callToActionId, long version, Instant releasedAt)
            implements CallToActionEvent {}

    /** The launch was undone, or came too late to start unattended: the frozen asks are deleted. */
    @EventType("org.groundswell.campaign.launch-taken-back.v1")
    record LaunchTakenBack(UUID campaignId, UUID callToActionId, long version, String reason)
            implements CallToActionEvent {}

    @EventType("org.groundswell.campaign.call-to-action-paused.v1")
    record CallToActionPaused(UUID campaignId, UUID callToActionId, long version) implements CallToActionEvent {}

    @EventType("org.groundswell.campaign.call-to-action-resumed.v1")
    record CallToActionResumed(UUID campaignId, UUID callToActionId, long version) implements CallToActionEvent {}

    /** Nothing more may go out. notification-service answers with {@link NotificationEvent.StandDownConfirmed}. */
    @EventType("org.groundswell.campaign.stand-down-requested.v1")
    record StandDownRequested(UUID campaignId, UUID callToActionId, long version, String reason)
            implements CallToActionEvent {}

    @EventType("org.groundswell.campaign.call-to-action-closed.v1")
    record CallToActionClosed(UUID campaignId, UUID callToActionId, long version) implements CallToActionEvent {}

    /** Those who match the audience newly are to be asked too. */
    @EventType("org.groundswell.campaign.top-up-requested.v1")
    record TopUpRequested(UUID campaignId, UUID callToActionId, long version, Instant requestedAt)
            implements CallToActionEvent {}

    /** The campaign's rate limit from now on. */
    @EventType("org.groundswell.campaign.rate-limited.v1")
    record RateLimited(UUID campaignId, long version, Optional<Integer> maxPerHour) implements CampaignEvent {
        @Override
        public String eventId() {
            return campaignId + "/rate/" + version;
        }
    }

    /** A response was recorded (version 1) or corrected (version 2 and up); the whole of it as it stands now. */
    @EventType("org.groundswell.campaign.payer-response-recorded.v1")
    record PayerResponseRecorded(
            UUID campaignId,
            UUID responseId,
            long version,
            UUID contractId,
            LineOfBusiness lineOfBusiness,
            ResponseKind kind,
            Stance stance,
            Visibility visibility,
            LocalDate receivedOn,
            List<UUID> answersCallsToAction)
            implements CampaignEvent {
        @Override
        public String eventId() {
            return responseId + "/" + version;
        }
    }

    /**
     * Towards whom the stakeholder acts.
     *
     * @param address lines of a postal address, may be empty
     */
    record Target(
            TargetRole role,
            String name,
            Optional<String> title,
            List<String> address,
            Optional<String> email,
            Optional<String> phone) {}

    record Window(LocalDate opensOn, LocalDate closesOn) {}

    /**
     * When a message goes out.
     *
     * @param step 0 for the first message, then the reminders
     * @param afterDays days after the release
     */
    record Step(int step, int afterDays) {}

    /**
     * An immutable text.
     *
     * @param step of the message; reminders may have a text of their own. 0 for a model letter
     * @param language BCP 47, for instance "en" or "es"
     * @param subject may hold fields
     * @param body Markdown with fields
     * @param callScript what a caller says, Markdown with fields; for the call list of our message and the action page of the model letter
     * @param sha256 of subject, body and script, in hexadecimal
     */
    record LetterVersion(
            UUID letterVersionId,
            LetterRole role,
            int step,
            String language,
            String subject,
            String body,
            Optional<String> callScript,
            String sha256) {}

    /**
     * @param organisation the provider's name
     * @param address lines of its postal address, which every e-mail carries
     * @param signature lines of the signature block
     */
    record Letterhead(
            String organisation,
            List<String> address,
            Optional<String> phone,
            Optional<String> website,
            List<String> signature) {}
}
