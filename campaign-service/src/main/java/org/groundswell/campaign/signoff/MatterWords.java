package org.groundswell.campaign.signoff;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.Target;

/** What is signed as lines of text, for people to read; a signature binds to {@link ExactValues}. */
final class MatterWords {

    private MatterWords() {}

    static String letter(SavedLetter letter) {
        return Stream.of(
                        Stream.of(Words.letter(letter.role(), letter.step(), letter.language())),
                        Stream.of(line("Subject", letter.subject())),
                        Stream.of(letter.body()),
                        line("Call script", letter.callScript()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String letterhead(Letterhead letterhead) {
        return Stream.of(
                        Stream.of(line("Letterhead", letterhead.organisation())),
                        letterhead.address().stream().map(part -> line("Address", part)),
                        line("Phone", letterhead.phone()),
                        line("Website", letterhead.website()),
                        letterhead.signature().stream().map(part -> line("Signature block", part)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String plan(CallToActionSummary call) {
        Target target = call.target();
        return Stream.of(
                        Stream.of(line("Name", call.name())),
                        Stream.of(line("Asked to", Words.of(call.action()))),
                        Stream.of(line("Towards", target.name())),
                        Stream.of(line("Who is", Words.of(target.role()))),
                        line("Title", target.title()),
                        target.address().stream().map(part -> line("Address", part)),
                        line("E-mail", target.email()),
                        line("Phone", target.phone()),
                        Stream.of(line(
                                "By",
                                call.channels().stream().map(Words::of).collect(Collectors.joining(", or else ")))),
                        line("After a bounce", call.fallback().map(Words::of)),
                        Stream.of(line("First day", call.window().opensOn().toString())),
                        Stream.of(line("Last day", call.window().closesOn().toString())),
                        call.steps().stream()
                                .filter(step -> step.step() > 0)
                                .map(step ->
                                        line("Reminder " + step.step(), step.afterDays() + " days after the release")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String line(String name, String value) {
        return name + ": " + value;
    }

    private static Stream<String> line(String name, Optional<String> value) {
        return value.map(given -> line(name, given)).stream();
    }
}
