package org.groundswell.campaign.letters;

import java.util.Set;
import org.groundswell.platform.letters.RenderedLetter;

/**
 * A letter as one person would get it.
 *
 * @param html sanitised; an e-mail's whole document, else a fragment
 * @param missingFields what the letter merges and this person lacks
 */
public record LetterPreview(String subject, String html, String text, Set<String> missingFields) {

    static LetterPreview of(RenderedLetter letter) {
        return new LetterPreview(letter.subject(), letter.html(), letter.text(), letter.missingFields());
    }
}
