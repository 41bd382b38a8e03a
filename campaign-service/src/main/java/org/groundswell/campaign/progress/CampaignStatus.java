package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.launch.Releases;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.progress.StatusView.CampaignHead;
import org.groundswell.campaign.progress.StatusView.SinceMarker;
import org.groundswell.campaign.progress.StatusView.Times;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Tells where a campaign stands. */
@ApplicationScoped
public class CampaignStatus {

    private final StatusQueries queries;
    private final StatusMemory memory;
    private final StatusRevisions revisions;
    private final OneState transaction;
    private final Markers markers;
    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final Releases releases;
    private final ReadResponses responses;
    private final Answers answers;
    private final OrganisationZone zone;
    private final Clock clock;

    CampaignStatus(
            StatusQueries queries,
            StatusMemory memory,
            StatusRevisions revisions,
            OneState transaction,
            Markers markers,
            Campaigns campaigns,
            CallsToAction calls,
            Releases releases,
            ReadResponses responses,
            Answers answers,
            OrganisationZone zone,
            Clock clock) {
        this.queries = queries;
        this.memory = memory;
        this.revisions = revisions;
        this.transaction = transaction;
        this.markers = markers;
        this.campaigns = campaigns;
        this.calls = calls;
        this.releases = releases;
        this.responses = responses;
        this.answers = answers;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * As one committed state.
     *
     * @param since a marker of the campaign
     * @throws org.groundswell.campaign.planning.CampaignNotFound where the person may not see it
     */
    public StatusView visibleTo(CurrentPerson person, UUID campaignId, Optional<UUID> since) {
        return shared(person, campaignId, since).status().asOf(clock.instant());
    }

    /** The same for everybody who may see the same; its number changes with every reading. */
    public Shared shared(CurrentPerson person, UUID campaignId, Optional<UUID> since) {
        Set<Visibility> seen = responses.visibilities(person, campaignId);
        StatusMemory.Remembered remembered = memory.get(
                new StatusMemory.Key(campaignId, since, seen, zone.today()),
                () -> revisions.of(campaignId),
                () -> transaction.inOneState(() -> load(campaignId, since, seen)));
        return new Shared(remembered.number(), remembered.status());
    }

    /** @param number another one for each reading */
    public record Shared(long number, StatusView status) {}

    private StatusMemory.Loaded load(UUID campaignId, Optional<UUID> since, Set<Visibility> seen) {
        queries.seeOneState();
        Instant asOf = clock.instant();
        String revision = revisions.of(campaignId);
        CampaignSummary campaign = campaigns.get(campaignId);
        List<CallToActionSummary> planned = calls.ofCampaign(campaignId);
        SegmentSums now = SegmentSums.of(queries.segments(campaignId));
        Times times = times(campaignId);
        StatusView status = new StatusView(
                new CampaignHead(campaign.id(), campaign.name(), campaign.state(), campaign.payerName()),
                asOf,
                now.byCall(planned),
                now.totals(),
                now.kinds(),
                now.markets(),
                queries.days(campaignId),
                since.map(marker -> since(campaignId, marker, now, planned)),
                markers.of(campaignId),
                shown(responses.of(campaignId, seen)),
                answers.of(campaignId, times.launchedAt().map(zone::dayOf)),
                times);
        return new StatusMemory.Loaded(revision, status);
    }

    private static List<ResponseView> shown(List<ResponseView> visible) {
        return visible.stream()
                .filter(response -> response.state() != ResponseState.DISMISSED)
                .toList();
    }

    private SinceMarker since(UUID campaignId, UUID markerId, SegmentSums now, List<CallToActionSummary> planned) {
        MarkerView marker = markers.find(campaignId, markerId).orElseThrow(() -> MarkerNotFound.forId(markerId));
        SegmentSums added = now.minus(SegmentSums.of(markers.counts(markerId)));
        return new SinceMarker(marker, added.totals(), added.byCall(planned));
    }

    private Times times(UUID campaignId) {
        Optional<Instant> outreachAt = queries.firstOutreachAt(campaignId);
        Optional<Instant> launchedAt = releases.firstOf(campaignId);
        if (launchedAt.isEmpty()) {
            return new Times(Optional.empty(), outreachAt, Optional.empty(), Optional.empty(), OptionalLong.empty());
        }
        LocalDate launchedOn = zone.dayOf(launchedAt.get());
        Optional<LocalDate> responseOn = answers.firstResponse(campaignId, launchedOn);
        return new Times(
                launchedAt,
                outreachAt,
                outreachAt.map(outreach -> notNegative(Duration.between(launchedAt.get(), outreach))),
                responseOn,
                responseOn.isPresent()
                        ? OptionalLong.of(ChronoUnit.DAYS.between(launchedOn, responseOn.get()))
                        : OptionalLong.empty());
    }

    /** Somebody else's clock may be some seconds behind ours. */
    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
