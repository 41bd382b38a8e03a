package org.groundswell.campaign.signoff;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.Target;

/**
 * What is signed as lines of text, which differ exactly where what is launched does. A hash of them is what a signature binds to:
 * other words here void every signature that there is.
 */
final class MatterWords {

    private static final String NONE = "none";

    private MatterWords() {}

    static String letter(SavedLetter letter) {
        return Stream.concat(
                        Stream.of(
                                Words.letter(letter.role(), letter.step(), letter.language()),
                                line("Subject", letter.subject()),
                                letter.body()),
                        letter.callScript().map(script -> line("Call script", script)).stream())
                .collect(Collectors.joining("\n"));
    }

    static String letterhead(Letterhead letterhead) {
        return Stream.of(
                        Stream.of(line("Letterhead", letterhead.organisation())),
                        letterhead.address().stream(),
                        letterhead.phone().stream(),
                        letterhead.website().stream(),
                        letterhead.signature().stream().map(name -> line("Signed by", name)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String plan(CallToActionSummary call) {
        Target target = call.target();
        return Stream.of(
                        line("Name", call.name()),
                        line("Asked to", Words.of(call.action())),
                        line("Towards", target.name()),
                        line("Who is", Words.of(target.role())),
                        line("Title", target.title().orElse(NONE)),
                        line("Address", target.address().isEmpty() ? NONE : String.join(", ", target.address())),
                        line("E-mail", target.email().orElse(NONE)),
                        line("Phone", target.phone().orElse(NONE)),
                        line("By", call.channels().stream().map(Words::of).collect(Collectors.joining(", or else "))),
                        line("After a bounce", call.fallback().map(Words::of).orElse(NONE)),
                        line("First day", call.window().opensOn().toString()),
                        line("Last day", call.window().closesOn().toString()),
                        line("Reminders", reminders(call)),
                        line("Number of the audience", call.audienceId().toString()))
                .collect(Collectors.joining("\n"));
    }

    private static String reminders(CallToActionSummary call) {
        String days = call.steps().stream()
                .filter(step -> step.step() > 0)
                .map(step -> String.valueOf(step.afterDays()))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? NONE : days + " days after the first message";
    }

    static String line(String name, String value) {
        return name + ": " + value;
    }
}
