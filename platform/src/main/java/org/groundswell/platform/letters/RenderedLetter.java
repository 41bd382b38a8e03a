package org.groundswell.platform.letters;

import java.util.Set;

/**
 * A letter to one person.
 *
 * @param subject one line of plain text
 * @param html XHTML that is safe to show: an e-mail's whole document, else a fragment
 * @param text the same as plain text
 * @param missingFields the fields that the letter merges and that had no value; they were left empty
 */
public record RenderedLetter(String subject, String html, String text, Set<String> missingFields) {}
