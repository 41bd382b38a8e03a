package org.groundswell.campaign.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.StakeholderKind;

/**
 * Where a campaign stands. All numbers are of one committed state.
 *
 * @param asOf when they were read
 * @param kinds the calls to action added up, by audience
 * @param markets the same by contract area
 * @param perDay days in the organisation's zone, the first one first; days on which nothing happened are left out
 * @param sinceMarker what came after a marker, where one was asked for
 * @param markers the newest first
 * @param responses what the payer answered, as far as the reader may see it, the newest first; dismissed ones left out
 * @param answers what the payer owes
 */
public record StatusView(
        CampaignHead campaign,
        Instant asOf,
        List<CallStatus> callsToAction,
        Counts totals,
        List<KindStatus> kinds,
        List<MarketStatus> markets,
        List<DayStatus> perDay,
        Optional<SinceMarker> sinceMarker,
        List<MarkerView> markers,
        List<ResponseView> responses,
        List<AnswerView> answers,
        Times times) {

    /** The same, known to hold still at a later moment. */
    StatusView asOf(Instant moment) {
        return new StatusView(
                campaign,
                moment,
                callsToAction,
                totals,
                kinds,
                markets,
                perDay,
                sinceMarker,
                markers,
                responses,
                answers,
                times);
    }

    public record KindStatus(
            StakeholderKind kind, @JsonUnwrapped Counts counts) {}

    public record MarketStatus(String market, @JsonUnwrapped Counts counts) {}

    public record CampaignHead(UUID id, String name, CampaignState state, String payer) {}

    public record CallStatus(
            UUID id,
            String name,
            Action action,
            CallToActionState state,
            List<SegmentStatus> segments,
            Counts totals) {}

    /** @param market the contract's area */
    public record SegmentStatus(
            StakeholderKind kind,
            String market,
            @JsonUnwrapped Counts counts) {}

    /** People who came to a milestone on this day. */
    public record DayStatus(
            LocalDate day, StakeholderKind kind, long asked, long sent, long reached, long acted, long confirmed) {}

    /** What was added since the counts were frozen; {@code asked} is those asked since. */
    public record SinceMarker(MarkerView marker, Counts totals, List<CallStatus> callsToAction) {}

    /**
     * @param launchedAt when the first asks of the campaign were released
     * @param firstOutreachAfter from then to the first stakeholder's letter or call
     * @param firstResponseAfterDays from the day of the release to that of the payer's first response, in the organisation's zone
     */
    public record Times(
            Optional<Instant> launchedAt,
            Optional<Instant> firstOutreachAt,
            Optional<Duration> firstOutreachAfter,
            Optional<LocalDate> firstResponseOn,
            OptionalLong firstResponseAfterDays) {}
}
