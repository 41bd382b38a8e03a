package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.meetings.Agenda.Point;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.progress.FrozenCounts;
import org.groundswell.campaign.progress.LatestMarker;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Opens a meeting, whoever does it chairs it. The counts of its campaigns are frozen: they are "since the last meeting" from now on. */
@ApplicationScoped
public class OpenMeeting {

    private final Membership membership;
    private final Campaigns campaigns;
    private final LatestMarker latestMarker;
    private final FrozenCounts counts;
    private final MeetingRepository meetings;
    private final Agenda agenda;
    private final OverdueAnswers overdue;
    private final OrganisationZone zone;
    private final Clock clock;

    OpenMeeting(
            Membership membership,
            Campaigns campaigns,
            LatestMarker latestMarker,
            FrozenCounts counts,
            MeetingRepository meetings,
            Agenda agenda,
            OverdueAnswers overdue,
            OrganisationZone zone,
            Clock clock) {
        this.membership = membership;
        this.campaigns = campaigns;
        this.latestMarker = latestMarker;
        this.counts = counts;
        this.meetings = meetings;
        this.agenda = agenda;
        this.overdue = overdue;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param campaignIds in the order in which they are looked at
     * @throws org.groundswell.campaign.planning.CampaignNotFound where the chair may not see one
     */
    @Transactional
    public MeetingOpen open(CurrentPerson chair, String name, List<UUID> campaignIds) {
        List<UUID> order = campaignIds.stream().distinct().toList();
        order.forEach(campaign -> membership.require(chair, campaign));
        // In the order of their ids, so that two chairs can't wait for each other.
        order.stream().sorted().forEach(campaigns::lock);
        Optional<Agenda.OpenMeeting> open = agenda.openMeetingOf(order);
        if (open.isPresent()) {
            return new MeetingOpen.AlreadyOpen(
                    open.get().id(), open.get().name(), open.get().heldOn());
        }
        Meeting meeting = new Meeting(name.strip(), zone.today(), chair.id(), clock.instant());
        meetings.persistAndFlush(meeting);
        for (int place = 0; place < order.size(); place++) {
            UUID campaign = order.get(place);
            Optional<UUID> since = latestMarker.of(campaign);
            UUID marker = counts.freeze(chair, campaign, meeting.name()).id();
            agenda.add(meeting.id(), place, new Point(campaign, marker, since));
            overdue.freeze(meeting.id(), campaign);
        }
        return new MeetingOpen.Opened(meeting.id());
    }
}
