package org.groundswell.campaign.signoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Coded;

/**
 * What is signed as lines of text, which differ exactly where what is launched does. A hash of them is what a signature binds to:
 * other words here void every signature that there is.
 */
final class MatterWords {

    private MatterWords() {}

    static String letter(SavedLetter letter) {
        return Stream.of(
                        "%s, message %d, %s".formatted(code(letter.role()), letter.step(), letter.language()),
                        letter.subject(),
                        letter.body(),
                        letter.callScript()
                                .map(script -> "call script: " + script)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    static String letterhead(Letterhead letterhead) {
        return Stream.of(
                        Stream.of("letterhead: " + letterhead.organisation()),
                        letterhead.address().stream(),
                        letterhead.phone().stream(),
                        letterhead.website().stream(),
                        letterhead.signature().stream().map(line -> "signed " + line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String plan(CallToActionSummary call) {
        Target target = call.target();
        return Stream.of(
                        line("name", call.name()),
                        line("action", code(call.action())),
                        line("towards", code(target.role()) + ", " + target.name()),
                        line("title", optional(target.title())),
                        line("address", String.join(", ", target.address())),
                        line("e-mail", optional(target.email())),
                        line("phone", optional(target.phone())),
                        line("channels", codes(call.channels())),
                        line(
                                "after a bounce",
                                call.fallback().map(MatterWords::code).orElse("")),
                        line("from", call.window().opensOn().toString()),
                        line("to", call.window().closesOn().toString()),
                        line(
                                "messages after days",
                                call.steps().stream()
                                        .map(step -> String.valueOf(step.afterDays()))
                                        .collect(Collectors.joining(", "))),
                        line("audience", call.audienceId().toString()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String name, String value) {
        return name + ": " + value;
    }

    private static String optional(Optional<String> value) {
        return value.orElse("");
    }

    private static String codes(List<? extends Coded> values) {
        return values.stream().map(MatterWords::code).collect(Collectors.joining(", "));
    }

    private static String code(Coded value) {
        return value.code().replace('_', ' ');
    }
}
