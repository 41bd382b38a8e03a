package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.people.People;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Writes down blockers, decisions and actions. */
@ApplicationScoped
public class WriteItems {

    private final MeetingAccess access;
    private final MeetingRepository meetings;
    private final ItemRepository items;
    private final DescribeItems describe;
    private final People people;
    private final Clock clock;

    WriteItems(
            MeetingAccess access,
            MeetingRepository meetings,
            ItemRepository items,
            DescribeItems describe,
            People people,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.items = items;
        this.describe = describe;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public ItemView add(CurrentPerson person, UUID meetingId, ItemDetails details) {
        MeetingAccess.Seen seen = access.require(Reader.of(person), meetingId);
        meetings.lock(meetingId).refuseIfClosed();
        if (!seen.includes(details.campaignId())) {
            throw ProblemException.invalid("campaignId", "is no campaign of this meeting");
        }
        checkOwner(details);
        MeetingItem item = new MeetingItem(meetingId, details, person.id(), clock.instant());
        items.persistAndFlush(item);
        return view(item);
    }

    @Transactional
    public ItemView edit(CurrentPerson person, UUID itemId, ItemDetails details) {
        MeetingItem item = lock(person, itemId);
        if (!access.sees(Reader.of(person), item.meetingId(), details.campaignId())) {
            throw ProblemException.invalid("campaignId", "is no campaign that you see");
        }
        checkOwner(details);
        item.edit(details);
        items.flush();
        return view(item);
    }

    /** @param outcome empty: it is open again */
    @Transactional
    public ItemView settle(CurrentPerson person, UUID itemId, Optional<ItemOutcome> outcome) {
        MeetingItem item = lock(person, itemId);
        outcome.ifPresentOrElse(how -> item.settle(how, person.id(), clock.instant()), item::reopen);
        items.flush();
        return view(item);
    }

    private MeetingItem lock(CurrentPerson person, UUID itemId) {
        MeetingItem item = items.lock(itemId);
        access.require(Reader.of(person), item);
        return item;
    }

    private void checkOwner(ItemDetails details) {
        details.ownerId().ifPresent(owner -> {
            if (people.names(List.of(owner)).isEmpty()) {
                throw ProblemException.invalid("ownerId", "is nobody who is known here");
            }
        });
    }

    private ItemView view(MeetingItem item) {
        return describe.views(List.of(item)).getFirst();
    }
}
