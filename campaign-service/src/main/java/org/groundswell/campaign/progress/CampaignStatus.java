package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.groundswell.campaign.planning.Outlines.CallOutline;
import org.groundswell.campaign.planning.Outlines.CampaignOutline;
import org.groundswell.campaign.progress.StatusView.CampaignHead;
import org.groundswell.campaign.progress.StatusView.SinceMarker;
import org.groundswell.campaign.progress.StatusView.Times;
import org.groundswell.campaign.refresh.StatusRevision;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.time.OrganisationZone;

/** Tells where a campaign stands. */
@ApplicationScoped
public class CampaignStatus {

    private final StatusQueries queries;
    private final ReadFacts facts;
    private final StatusMemory memory;
    private final StatusRevisions revisions;
    private final OneState transaction;
    private final Markers markers;
    private final ReadResponses responses;
    private final OrganisationZone zone;
    private final Clock clock;

    CampaignStatus(
            StatusQueries queries,
            ReadFacts facts,
            StatusMemory memory,
            StatusRevisions revisions,
            OneState transaction,
            Markers markers,
            ReadResponses responses,
            OrganisationZone zone,
            Clock clock) {
        this.queries = queries;
        this.facts = facts;
        this.memory = memory;
        this.revisions = revisions;
        this.transaction = transaction;
        this.markers = markers;
        this.responses = responses;
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
        Since from = since.<Since>map(Since.Marker::new).orElseGet(Since.Never::new);
        return shared(person.claims(), campaignId, from).status().asOf(clock.instant());
    }

    /** The same for everybody who may see the same; its number changes with every reading. */
    public Shared shared(PersonClaims person, UUID campaignId, Since since) {
        StatusMemory.Key key = key(person, campaignId, since);
        return shared(memory.current(key, () -> revisions.of(campaignId), before -> read(key, before)));
    }

    /**
     * For a page that is told of a change: how it stood then, or later.
     *
     * @param word by which it is told
     * @throws org.groundswell.campaign.planning.CampaignNotFound where the person may not see it
     */
    public Shared sharedSince(String word, PersonClaims person, UUID campaignId, Since since) {
        StatusMemory.Key key = key(person, campaignId, since);
        return shared(memory.since(word, key, before -> read(key, before)));
    }

    private StatusMemory.Key key(PersonClaims person, UUID campaignId, Since since) {
        return new StatusMemory.Key(campaignId, since, responses.visibilities(person, campaignId), zone.today());
    }

    private static Shared shared(StatusMemory.Remembered remembered) {
        return new Shared(remembered.number(), remembered.loaded().status());
    }

    /** @param number another one for each reading */
    public record Shared(long number, StatusView status) {}

    /** @param before what was read last: of it, what has not changed is taken */
    private StatusMemory.Loaded read(StatusMemory.Key key, Optional<StatusMemory.Loaded> before) {
        return transaction.inOneState(() -> readOneState(key, before));
    }

    private StatusMemory.Loaded readOneState(StatusMemory.Key key, Optional<StatusMemory.Loaded> before) {
        UUID campaignId = key.campaignId();
        queries.seeOneState();
        Instant asOf = clock.instant();
        StatusRevision revision = revisions.of(campaignId);
        StatusFacts known = before.filter(earlier -> earlier.revision().plan().equals(revision.plan()))
                .map(StatusMemory.Loaded::facts)
                .orElseGet(() -> facts.of(campaignId, key.seen()));
        CampaignOutline campaign = known.campaign();
        SegmentSums now = SegmentSums.of(queries.segments(campaignId));
        StatusView status = new StatusView(
                new CampaignHead(campaign.id(), campaign.name(), campaign.state(), campaign.payer()),
                asOf,
                now.byCall(known.calls()),
                now.totals(),
                now.kinds(),
                now.markets(),
                queries.days(campaignId),
                marker(key, known).map(marker -> since(marker, now, known.calls())),
                known.markers(),
                known.responses(),
                known.answers(),
                times(known, queries.firstOutreachAt(campaignId)));
        return new StatusMemory.Loaded(revision, known, status);
    }

    private Optional<MarkerView> marker(StatusMemory.Key key, StatusFacts known) {
        return switch (key.since()) {
            case Since.Never never -> Optional.empty();
            case Since.NewestMarker newest -> known.markers().stream().findFirst();
            case Since.Marker(UUID id) ->
                Optional.of(markers.find(key.campaignId(), id).orElseThrow(() -> MarkerNotFound.forId(id)));
        };
    }

    private SinceMarker since(MarkerView marker, SegmentSums now, List<CallOutline> planned) {
        SegmentSums added = now.minus(SegmentSums.of(markers.counts(marker.id())));
        return new SinceMarker(marker, added.totals(), added.byCall(planned));
    }

    private Times times(StatusFacts known, Optional<Instant> outreachAt) {
        return new Times(
                known.launchedAt(),
                outreachAt,
                known.launchedAt()
                        .flatMap(launch -> outreachAt.map(outreach -> notNegative(Duration.between(launch, outreach)))),
                known.firstResponseOn(),
                daysToResponse(known));
    }

    private OptionalLong daysToResponse(StatusFacts known) {
        if (known.launchedAt().isEmpty() || known.firstResponseOn().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(
                zone.dayOf(known.launchedAt().get()), known.firstResponseOn().get()));
    }

    /** Somebody else's clock may be some seconds behind ours. */
    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
