package org.groundswell.campaign.tone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the wordings of the list in a text. It warns and never forbids: people know better what they mean. */
@ApplicationScoped
public class ToneGuard {

    private final ToneList list;

    ToneGuard(ToneList list) {
        this.list = list;
    }

    /** @param toPhysicians whether physicians may read it, or may send it */
    public List<ToneFinding> look(String text, boolean toPhysicians) {
        return find(list.all(), text, toPhysicians);
    }

    static List<ToneFinding> find(List<TonePhrase> phrases, String text, boolean toPhysicians) {
        String plain = text.replace('’', '\'').replaceAll("[*_\\s]+", " ");
        return phrases.stream()
                .filter(phrase -> toPhysicians || phrase.concern() != Concern.JOINT_ACTION)
                .flatMap(phrase -> first(phrase, plain))
                .toList();
    }

    private static Stream<ToneFinding> first(TonePhrase phrase, String text) {
        Matcher matcher = pattern(phrase.phrase()).matcher(text);
        return matcher.find()
                ? Stream.of(new ToneFinding(matcher.group().strip(), phrase.phrase(), phrase.concern()))
                : Stream.empty();
    }

    private static Pattern pattern(String phrase) {
        boolean anyEnding = phrase.endsWith("*");
        String word = anyEnding ? phrase.substring(0, phrase.length() - 1) : phrase;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + (anyEnding ? "\\p{L}*" : "(?![\\p{L}\\p{N}])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
