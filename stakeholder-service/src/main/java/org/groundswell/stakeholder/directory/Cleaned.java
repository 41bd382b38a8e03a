package org.groundswell.stakeholder.directory;

/** What became of a value that somebody typed: the one form in which it is kept, or why it can't be. */
public sealed interface Cleaned {

    static Cleaned as(String value) {
        return new Clean(value);
    }

    static Cleaned refused(String reason) {
        return new Refused(reason);
    }

    /** @param value as it is kept */
    record Clean(String value) implements Cleaned {}

    /** @param reason for people; does not repeat the value */
    record Refused(String reason) implements Cleaned {}
}
