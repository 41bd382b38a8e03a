package org.groundswell.platform.letters;

/**
 * A field that a letter may merge.
 *
 * @param name as it stands between the braces
 * @param description for the person who writes the letter
 * @param example a plausible value, for a preview without a stakeholder
 * @param link whether the value is an address of the web: it becomes a link, and is refused where it is none
 */
public record LetterField(String name, String description, String example, boolean link) {}
