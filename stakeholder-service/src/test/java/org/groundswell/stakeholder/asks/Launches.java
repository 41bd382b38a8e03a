package org.groundswell.stakeholder.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.contracts.CampaignEvent.Window;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LetterRole;
import org.groundswell.contracts.TargetRole;

/** What campaign-service says of one call to action, by its versions. */
public record Launches(
        UUID campaignId,
        UUID callToActionId,
        UUID payerId,
        UUID audienceId,
        List<Channel> channels,
        Optional<Channel> fallback,
        List<Step> steps,
        Instant at) {

    public static Launches of(UUID audienceId, Instant at) {
        return new Launches(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                audienceId,
                List.of(Channel.EMAIL),
                Optional.empty(),
                List.of(new Step(0, 0)),
                at);
    }

    public Launches through(Channel... channels) {
        return new Launches(campaignId, callToActionId, payerId, audienceId, List.of(channels), fallback, steps, at);
    }

    public Launches fallingBackTo(Channel channel) {
        return new Launches(campaignId, callToActionId, payerId, audienceId, channels, Optional.of(channel), steps, at);
    }

    public Launches remindingAfter(int days) {
        return new Launches(
                campaignId,
                callToActionId,
                payerId,
                audienceId,
                channels,
                fallback,
                List.of(new Step(0, 0), new Step(1, days)),
                at);
    }

    public CallToActionLaunched launched(long version) {
        return launched(version, Optional.empty());
    }

    /** Where people are to be chosen by this version of the rule, and no other. */
    public CallToActionLaunched launchedByRule(long version, long audienceVersion) {
        return launched(version, Optional.of(audienceVersion));
    }

    private CallToActionLaunched launched(long version, Optional<Long> audienceVersion) {
        LocalDate today = LocalDate.ofInstant(at, ZoneId.of("America/New_York"));
        return new CallToActionLaunched(
                campaignId,
                callToActionId,
                version,
                "Keep your doctors",
                "Patients write",
                payerId,
                "Meridian Health Plan",
                List.of(),
                audienceId,
                audienceVersion,
                Action.WRITE_LETTER,
                new Target(
                        TargetRole.PAYER_PERSON,
                        "Jonathan Pruitt",
                        Optional.of("Vice President"),
                        List.of("1 Payer Plaza", "Austin, TX 78701"),
                        Optional.of("pruitt@payer.example"),
                        Optional.of("+15125550100")),
                channels,
                fallback,
                new Window(today, today.plusDays(60)),
                steps,
                List.of(letter(LetterRole.OUR_MESSAGE), letter(LetterRole.MODEL_LETTER)),
                new Letterhead(
                        "Commonwealth Regional Health",
                        List.of("1 Main"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                at,
                at.plusSeconds(60));
    }

    public CallToActionReleased released(long version) {
        return new CallToActionReleased(campaignId, callToActionId, version, at);
    }

    public LaunchTakenBack takenBack(long version) {
        return new LaunchTakenBack(campaignId, callToActionId, version, "undone");
    }

    public CallToActionPaused paused(long version) {
        return new CallToActionPaused(campaignId, callToActionId, version);
    }

    public CallToActionResumed resumed(long version) {
        return new CallToActionResumed(campaignId, callToActionId, version);
    }

    public StandDownRequested standDown(long version) {
        return new StandDownRequested(campaignId, callToActionId, version, "agreement reached");
    }

    public CallToActionClosed closed(long version) {
        return new CallToActionClosed(campaignId, callToActionId, version);
    }

    public TopUpRequested topUp(long version) {
        return new TopUpRequested(campaignId, callToActionId, version, at);
    }

    private static LetterVersion letter(LetterRole role) {
        return new LetterVersion(
                UUID.randomUUID(), role, 0, "en", "Hello", "Dear {{full_name}}", Optional.empty(), "00");
    }
}
