package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.meetings.Agenda.Point;
import org.groundswell.campaign.planning.SeenCampaigns;

/** A meeting is seen by whoever sees any of its campaigns, and of it they see what is about these or about the whole. */
@ApplicationScoped
class MeetingAccess {

    private final Agenda agenda;
    private final SeenCampaigns campaigns;

    MeetingAccess(Agenda agenda, SeenCampaigns campaigns) {
        this.agenda = agenda;
        this.campaigns = campaigns;
    }

    /** @param points of the agenda that the reader sees */
    record Seen(List<Point> points) {

        List<UUID> campaignIds() {
            return points.stream().map(Point::campaignId).toList();
        }

        boolean includes(Optional<UUID> campaignId) {
            return campaignId.isEmpty() || campaignIds().contains(campaignId.get());
        }
    }

    /** @throws MeetingNotFound where there is none, or the reader sees none of its campaigns */
    Seen require(Reader reader, UUID meetingId) {
        List<Point> points = agenda.of(meetingId);
        Set<UUID> seen = campaigns.among(points.stream().map(Point::campaignId).toList(), reader.id(), reader.roles());
        if (seen.isEmpty()) {
            throw MeetingNotFound.forId(meetingId);
        }
        return new Seen(points.stream()
                .filter(point -> seen.contains(point.campaignId()))
                .toList());
    }

    /** @throws MeetingNotFound where the reader may not see it */
    void require(Reader reader, MeetingItem item) {
        if (!sees(reader, item)) {
            throw MeetingNotFound.forItem(item.id());
        }
    }

    boolean sees(Reader reader, MeetingItem item) {
        return sees(reader, item.meetingId(), item.campaignId());
    }

    /** What was written down there about this campaign, or about the whole. */
    boolean sees(Reader reader, UUID meetingId, Optional<UUID> campaignId) {
        return campaignId
                .map(campaign -> !campaigns
                        .among(List.of(campaign), reader.id(), reader.roles())
                        .isEmpty())
                .orElseGet(() -> sees(reader, meetingId));
    }

    boolean sees(Reader reader, UUID meetingId) {
        List<UUID> all = agenda.of(meetingId).stream().map(Point::campaignId).toList();
        return !campaigns.among(all, reader.id(), reader.roles()).isEmpty();
    }
}
