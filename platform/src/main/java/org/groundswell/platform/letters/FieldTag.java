package org.groundswell.platform.letters;

/** A {@code {{field}}} of a letter, or the beginning or the end of a part that depends on one. */
record FieldTag(Kind kind, String name) {

    enum Kind {
        VALUE,
        IF_PRESENT,
        IF_ABSENT,
        END
    }

    /** In the delimiters that only compiled letters have. {@link FieldValues} gives the two names their values. */
    String mustache() {
        return switch (kind) {
            case VALUE -> PrivateMustache.tag(name);
            case IF_PRESENT -> PrivateMustache.tag("#" + FieldValues.PRESENT + name);
            case IF_ABSENT -> PrivateMustache.tag("^" + FieldValues.PRESENT + name);
            case END -> PrivateMustache.tag("/" + FieldValues.PRESENT + name);
        };
    }
}
