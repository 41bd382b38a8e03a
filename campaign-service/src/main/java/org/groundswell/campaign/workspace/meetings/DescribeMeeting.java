package org.groundswell.campaign.workspace.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.health.CampaignHealth;
import org.groundswell.campaign.health.HealthView;
import org.groundswell.campaign.meetings.ItemKind;
import org.groundswell.campaign.meetings.ItemOutcome;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.meetings.MeetingView.AgendaPoint;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.meetings.MeetingView.Named;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.FrozenCounts;
import org.groundswell.campaign.progress.FrozenStatus;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.meetings.MeetingPage.CampaignPart;
import org.groundswell.campaign.workspace.meetings.MeetingPage.Figure;
import org.groundswell.campaign.workspace.meetings.MeetingPage.HealthRow;
import org.groundswell.campaign.workspace.meetings.MeetingPage.ItemRow;
import org.groundswell.campaign.workspace.meetings.MeetingPage.KindRow;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Puts a meeting into the words and numbers of its pages. */
@ApplicationScoped
class DescribeMeeting {

    private final FrozenCounts counts;
    private final CampaignHealth health;
    private final OrganisationZone zone;
    private final Clock clock;

    DescribeMeeting(FrozenCounts counts, CampaignHealth health, OrganisationZone zone, Clock clock) {
        this.counts = counts;
        this.health = health;
        this.zone = zone;
        this.clock = clock;
    }

    String asOf(MeetingView meeting) {
        return Numbers.moment(meeting.openedAt().atZone(zone.zone()));
    }

    /** The counts are those that were frozen, so the numbers of a meeting stand still. */
    @Transactional
    List<CampaignPart> campaigns(MeetingView meeting) {
        Map<UUID, FrozenStatus> frozen = counts.of(meeting.campaigns().stream()
                .map(point -> new FrozenCounts.Wanted(point.markerId(), point.since()))
                .toList());
        // A closed meeting shows what was said by then.
        Map<UUID, HealthView> said = health.at(
                meeting.campaigns().stream().map(AgendaPoint::campaignId).toList(),
                meeting.closedAt().orElseGet(clock::instant));
        return meeting.campaigns().stream()
                .map(point -> campaign(
                        meeting,
                        point,
                        frozen.get(point.markerId()),
                        Optional.ofNullable(said.get(point.campaignId()))))
                .toList();
    }

    private CampaignPart campaign(
            MeetingView meeting, AgendaPoint point, @Nullable FrozenStatus status, Optional<HealthView> said) {
        return new CampaignPart(
                point.campaignId(),
                point.name(),
                point.payer(),
                point.since().isPresent() ? "since the last meeting" : "",
                said.map(this::row),
                status == null ? List.of() : figures(status),
                status == null
                        ? List.of()
                        : status.kinds().stream().map(DescribeMeeting::kind).toList(),
                overdue(point),
                items(
                        meeting,
                        meeting.items().stream()
                                .filter(item -> item.campaignId().equals(Optional.of(point.campaignId())))
                                .toList(),
                        Map.of()));
    }

    private HealthRow row(HealthView said) {
        return new HealthRow(
                said.health().code(),
                Words.of(said.health()),
                said.sentence(),
                "%s, %s".formatted(said.setByName(), Numbers.shortDay(zone.dayOf(said.setAt()))),
                said.stale());
    }

    private static List<Figure> figures(FrozenStatus status) {
        Counts totals = status.totals();
        Optional<Counts> added = status.added();
        String lives = totals.lives().acted() == 0
                ? ""
                : "employers with %s lives"
                        .formatted(Numbers.count(totals.lives().acted()));
        return List.of(
                figure("asked", "Asked", totals.asked(), added.map(Counts::asked), ""),
                figure("sent", "Sent", totals.sent(), added.map(Counts::sent), ""),
                figure("reached", "Reached", totals.reached(), added.map(Counts::reached), ""),
                figure("acted", "Acted", totals.acted(), added.map(Counts::acted), lives),
                figure("confirmed", "Confirmed", totals.confirmed(), added.map(Counts::confirmed), ""));
    }

    private static Figure figure(String code, String label, @Nullable Long number, Optional<Long> added, String note) {
        return new Figure(
                code,
                label,
                Numbers.countOrUnknown(number),
                number == null ? "" : added.map(Numbers::change).orElse(""),
                note);
    }

    private static KindRow kind(FrozenStatus.KindStatus row) {
        Counts of = row.counts();
        return new KindRow(
                row.kind().code(),
                Words.of(row.kind()),
                Numbers.count(of.asked()),
                Numbers.countOrUnknown(of.reached()),
                Numbers.count(of.acted()),
                Numbers.share(of.acted(), of.asked()),
                Numbers.count(of.confirmed()));
    }

    /** Only what was overdue: who answered what is not for every room that a meeting is shown in. */
    private static List<String> overdue(AgendaPoint point) {
        return point.overdue().stream()
                .map(answer -> "%s: the answer is %s overdue"
                        .formatted(Words.of(answer.lineOfBusiness()), Numbers.days(answer.daysOverdue())))
                .toList();
    }

    List<ItemRow> carried(MeetingView meeting) {
        return items(
                meeting,
                meeting.carriedOver(),
                meeting.campaigns().stream().collect(Collectors.toMap(AgendaPoint::campaignId, AgendaPoint::name)));
    }

    List<ItemRow> general(MeetingView meeting) {
        return items(
                meeting,
                meeting.items().stream()
                        .filter(item -> item.campaignId().isEmpty())
                        .toList(),
                Map.of());
    }

    /** All that was agreed in this meeting, with the campaigns' names; first what stands in the way of no campaign in particular. */
    List<ItemRow> agreed(MeetingView meeting) {
        return items(
                meeting,
                Stream.concat(
                                meeting.items().stream().filter(DescribeMeeting::isGeneralBlocker),
                                meeting.items().stream().filter(item -> item.kind() != ItemKind.BLOCKER))
                        .toList(),
                meeting.campaigns().stream().collect(Collectors.toMap(AgendaPoint::campaignId, AgendaPoint::name)));
    }

    static boolean isGeneralBlocker(ItemView item) {
        return item.kind() == ItemKind.BLOCKER && item.campaignId().isEmpty();
    }

    private List<ItemRow> items(MeetingView meeting, List<ItemView> items, Map<UUID, String> names) {
        // A closed meeting is read on other days.
        Optional<LocalDate> today = meeting.isOpen() ? Optional.of(zone.today()) : Optional.empty();
        return items.stream().map(item -> item(item, names, today)).toList();
    }

    private static ItemRow item(ItemView item, Map<UUID, String> names, Optional<LocalDate> today) {
        String due = item.dueOn()
                .map(day -> today.filter(day::equals).isPresent() ? "today" : "by " + Numbers.shortDay(day))
                .orElse("");
        return new ItemRow(
                item.id(),
                item.kind().code(),
                kind(item.kind()),
                item.words(),
                item.campaignId()
                        .map(campaign -> names.getOrDefault(campaign, ""))
                        .orElse(""),
                item.owner().map(Named::name).orElse(""),
                due,
                item.overdue(),
                item.kind() != ItemKind.DECISION,
                item.outcome()
                        .map(outcome -> outcome == ItemOutcome.DONE ? "done" : "dropped")
                        .orElse(""));
    }

    static String kind(ItemKind kind) {
        return switch (kind) {
            case BLOCKER -> "Blocker";
            case DECISION -> "Decision";
            case ACTION -> "Action";
        };
    }

    static List<String> attended(MeetingView meeting) {
        List<String> names =
                new ArrayList<>(meeting.people().stream().map(Named::name).toList());
        names.addAll(meeting.guests());
        return names;
    }

    static String mails(MeetingView meeting) {
        MeetingView.Mails mails = meeting.mails();
        List<String> parts = new ArrayList<>();
        if (mails.sent() > 0) {
            parts.add("%d sent".formatted(mails.sent()));
        }
        if (mails.waiting() > 0) {
            parts.add("%d on their way".formatted(mails.waiting()));
        }
        if (mails.withoutAddress() > 0) {
            parts.add("%d without an e-mail address".formatted(mails.withoutAddress()));
        }
        if (mails.failed() > 0) {
            parts.add("%d could not be delivered".formatted(mails.failed()));
        }
        return String.join(", ", parts);
    }
}
