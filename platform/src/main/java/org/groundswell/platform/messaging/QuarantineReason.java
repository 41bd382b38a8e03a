package org.groundswell.platform.messaging;

/** Says in a line why a record could not be applied. The deepest cause is the one that knows. */
final class QuarantineReason {

    private static final int LONGEST = 1_000;

    private QuarantineReason() {}

    static String of(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return "%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage());
    }

    /** PostgreSQL refuses U+0000 in a text, and the reason for a quarantine may well be one. */
    static String storable(String text) {
        String clean = text.replace('\u0000', '\uFFFD');
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
