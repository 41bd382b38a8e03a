package org.groundswell.campaign.workspace.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.meetings.ItemDetails;
import org.groundswell.campaign.meetings.ItemKind;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.campaign.meetings.MeetingView.Named;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.SubmitOnce;

/** What is written down, between what was typed and what is kept. */
final class ItemForm {

    /** The use case's names of fields, and the form's. */
    static final Map<String, String> FIELDS = Map.of("campaignId", "about", "ownerId", "owner");

    private static final String WHOLE = "meeting";
    private static final int LONGEST = 2_000;

    private ItemForm() {}

    static Form fresh(String about) {
        return Form.empty()
                .with("once", SubmitOnce.token())
                .with("kind", ItemKind.ACTION.code())
                .with("about", about);
    }

    static Form of(ItemView item) {
        return Form.empty()
                .with("version", item.version())
                .with("kind", item.kind().code())
                .with("about", item.campaignId().map(UUID::toString).orElse(WHOLE))
                .with("words", item.words())
                .with("owner", item.owner().map(owner -> owner.id().toString()).orElse(""))
                .with("dueOn", item.dueOn().map(LocalDate::toString).orElse(""));
    }

    /** Not to be used where the form has errors then. */
    static ItemDetails read(Form form) {
        ItemKind kind = form.choice(ItemKind.class, "kind", "Say whether it is an action, a decision or a blocker")
                .orElse(ItemKind.DECISION);
        String words = form.text("words", LONGEST);
        if (words.isEmpty() && form.mistake("words").isEmpty()) {
            form.refuse("words", "Write down what it is");
        }
        Optional<UUID> owner = Optional.empty();
        Optional<LocalDate> dueOn = Optional.empty();
        if (kind == ItemKind.ACTION) {
            owner = form.id("owner", "Choose who does it");
            dueOn = form.day("dueOn", "Give the day until which it is done");
        }
        return new ItemDetails(kind, about(form), words, owner, dueOn, form.version());
    }

    private static Optional<UUID> about(Form form) {
        return form.value("about").equals(WHOLE) ? Optional.empty() : form.id("about", "Choose what it is about");
    }

    static List<Choice> abouts(MeetingView meeting) {
        List<Choice> choices = new ArrayList<>();
        meeting.campaigns().forEach(point -> choices.add(Choice.of(point.campaignId(), point.name())));
        choices.add(Choice.of(WHOLE, "The meeting as a whole"));
        return choices;
    }

    static Comparison comparison(List<Choice> abouts, List<Choice> people) {
        return Comparison.empty()
                .choice("kind", "It is", Choice.all(ItemKind.class, DescribeMeeting::kind))
                .choice("about", "About", abouts)
                .text("words", "What")
                .choice("owner", "Who does it", people)
                .day("dueOn", "Until");
    }

    static List<Choice> people(List<Named> people) {
        return people.stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }
}
