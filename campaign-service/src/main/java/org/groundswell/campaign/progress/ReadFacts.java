package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.launch.Releases;
import org.groundswell.campaign.planning.Outlines;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.campaign.responses.ReadResponses;
import org.groundswell.campaign.responses.ResponseState;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.contracts.Visibility;
import org.groundswell.platform.time.OrganisationZone;

/** Reads what a status shows beside its counts, from the features that keep it. */
@ApplicationScoped
class ReadFacts {

    private final Outlines outlines;
    private final Markers markers;
    private final Releases releases;
    private final ReadResponses responses;
    private final Answers answers;
    private final OrganisationZone zone;

    ReadFacts(
            Outlines outlines,
            Markers markers,
            Releases releases,
            ReadResponses responses,
            Answers answers,
            OrganisationZone zone) {
        this.outlines = outlines;
        this.markers = markers;
        this.releases = releases;
        this.responses = responses;
        this.answers = answers;
        this.zone = zone;
    }

    StatusFacts of(UUID campaignId, Set<Visibility> seen) {
        Optional<Instant> launchedAt = releases.firstOf(campaignId);
        Optional<LocalDate> launchedOn = launchedAt.map(zone::dayOf);
        return new StatusFacts(
                outlines.campaign(campaignId),
                outlines.callsToAction(campaignId),
                markers.of(campaignId),
                shown(responses.of(campaignId, seen)),
                answers.of(campaignId, launchedOn),
                launchedAt,
                launchedOn.flatMap(day -> answers.firstResponse(campaignId, day)));
    }

    private static List<ResponseView> shown(List<ResponseView> visible) {
        return visible.stream()
                .filter(response -> response.state() != ResponseState.DISMISSED)
                .toList();
    }
}
