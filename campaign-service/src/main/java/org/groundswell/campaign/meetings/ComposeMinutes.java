package org.groundswell.campaign.meetings;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.campaign.meetings.MeetingView.AgendaPoint;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.meetings.MinutesLetter.CampaignPart;
import org.groundswell.campaign.meetings.MinutesLetter.Entry;
import org.groundswell.campaign.people.Colleague;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.FrozenCounts;
import org.groundswell.campaign.progress.FrozenStatus;
import org.jspecify.annotations.Nullable;

/** Puts the minutes of a meeting into a mail, as far as its recipient may see them. */
@ApplicationScoped
class ComposeMinutes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final ReadMeetings read;
    private final FrozenCounts counts;
    private final String address;

    ComposeMinutes(
            ReadMeetings read, FrozenCounts counts, @ConfigProperty(name = "groundswell.campaign-url") String address) {
        this.read = read;
        this.counts = counts;
        this.address = address;
    }

    @CheckedTemplate(basePath = "mails")
    static class Templates {
        static native TemplateInstance minutes(MinutesLetter letter);

        static native TemplateInstance minutesText(MinutesLetter letter);
    }

    @Transactional
    Mail minutes(UUID meetingId, Colleague recipient, String to) {
        MeetingView meeting = read.visibleTo(new Reader(recipient.id(), recipient.roles()), meetingId);
        MinutesLetter letter = letter(meeting, recipient);
        return Mail.withText(to, letter.subject(), Templates.minutesText(letter).render())
                .setHtml(Templates.minutes(letter).render());
    }

    private MinutesLetter letter(MeetingView meeting, Colleague recipient) {
        Map<UUID, FrozenStatus> frozen = counts.of(meeting.campaigns().stream()
                .map(point -> new FrozenCounts.Wanted(point.markerId(), point.since()))
                .toList());
        return new MinutesLetter(
                // A subject is one line, whatever somebody wrote as the meeting's name.
                "Minutes: " + meeting.name().replaceAll("\\p{Cntrl}", " "),
                recipient.name(),
                meeting.name(),
                DAY.format(meeting.heldOn()),
                meeting.chair().name(),
                attended(meeting),
                meeting.minutes().strip(),
                entries(meeting, Optional.empty()),
                meeting.campaigns().stream()
                        .map(point -> part(meeting, point, frozen.get(point.markerId())))
                        .toList(),
                meeting.carriedOver().stream()
                        .filter(ItemView::isOpen)
                        .map(ComposeMinutes::entry)
                        .toList(),
                "%s/meetings/%s".formatted(address, meeting.id()));
    }

    private static String attended(MeetingView meeting) {
        List<String> names = new ArrayList<>(
                meeting.people().stream().map(MeetingView.Named::name).toList());
        names.addAll(meeting.guests());
        return String.join(", ", names);
    }

    private static CampaignPart part(MeetingView meeting, AgendaPoint point, @Nullable FrozenStatus status) {
        return new CampaignPart(
                point.name(),
                point.payer(),
                status == null ? "" : numbers(status),
                entries(meeting, Optional.of(point.campaignId())));
    }

    private static String numbers(FrozenStatus status) {
        return "asked %s, acted %s, confirmed %s"
                .formatted(
                        number(status, Counts::asked),
                        number(status, Counts::acted),
                        number(status, Counts::confirmed));
    }

    private static String number(FrozenStatus status, ToLongFunction<Counts> part) {
        String number = String.format(Locale.US, "%,d", part.applyAsLong(status.totals()));
        return status.added()
                .map(added -> String.format(Locale.US, "%s (%+,d)", number, part.applyAsLong(added)))
                .orElse(number);
    }

    private static List<Entry> entries(MeetingView meeting, Optional<UUID> campaignId) {
        return meeting.items().stream()
                .filter(item -> item.campaignId().equals(campaignId))
                .map(ComposeMinutes::entry)
                .toList();
    }

    private static Entry entry(ItemView item) {
        String kind = switch (item.kind()) {
            case BLOCKER -> "Blocker";
            case DECISION -> "Decision";
            case ACTION -> "Action";
        };
        String who = item.owner()
                .flatMap(owner -> item.dueOn().map(day -> "%s, by %s".formatted(owner.name(), DAY.format(day))))
                .orElse("");
        String how = item.outcome()
                .map(outcome -> outcome == ItemOutcome.DONE ? "done" : "dropped")
                .orElse("");
        return new Entry(kind, item.words(), who, how);
    }
}
