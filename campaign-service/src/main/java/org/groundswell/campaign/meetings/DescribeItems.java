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

/** Puts names to owners, and says what is overdue. */
@ApplicationScoped
class DescribeItems {

    private final People people;
    private final OrganisationZone zone;

    DescribeItems(People people, OrganisationZone zone) {
        this.people = people;
        this.zone = zone;
    }

    List<ItemView> views(List<MeetingItem> items) {
        return views(items.stream().map(ListedItem::of).toList(), zone.today());
    }

    /** @param day whose evening it is: what was due before it is overdue */
    List<ItemView> views(List<ListedItem> items, LocalDate day) {
        Map<UUID, String> names = people.names(items.stream()
                .flatMap(item -> item.ownerId().stream())
                .distinct()
                .toList());
        return items.stream().map(item -> view(item, names, day)).toList();
    }

    private static ItemView view(ListedItem item, Map<UUID, String> names, LocalDate day) {
        boolean late = item.dueOn().map(day::isAfter).orElse(false);
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
                item.fromMeeting(),
                item.version());
    }
}
