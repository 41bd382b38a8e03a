package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.meetings.MeetingView.Named;
import org.groundswell.campaign.people.People;
import org.groundswell.platform.time.OrganisationZone;

/** Puts names to owners, and says today what is overdue. */
@ApplicationScoped
class DescribeItems {

    private final People people;
    private final OrganisationZone zone;

    DescribeItems(People people, OrganisationZone zone) {
        this.people = people;
        this.zone = zone;
    }

    List<ItemView> views(List<MeetingItem> items) {
        LocalDate today = zone.today();
        Map<UUID, String> names = people.names(items.stream()
                .flatMap(item -> item.ownerId().stream())
                .distinct()
                .toList());
        return items.stream().map(item -> view(item, names, today)).toList();
    }

    private static ItemView view(MeetingItem item, Map<UUID, String> names, LocalDate today) {
        boolean late = item.dueOn().map(today::isAfter).orElse(false);
        return new ItemView(
                item.id(),
                item.kind(),
                item.campaignId(),
                item.words(),
                item.ownerId().map(owner -> new Named(owner, names.getOrDefault(owner, ""))),
                item.dueOn(),
                late && item.outcome().isEmpty(),
                item.outcome(),
                item.settledAt(),
                item.meetingId(),
                item.version());
    }
}
