package org.groundswell.contracts;

/** The names under which progress is counted. People are counted, never messages. */
public final class Milestone {

    public static final String ASKED = "asked";
    public static final String ACTED = "acted";
    public static final String CONFIRMED = "confirmed";
    public static final String SENT = "sent";
    public static final String REACHED = "reached";
    /** People with a delivery of which nobody knows whether it went. Goes down when one is resolved. */
    public static final String IN_DOUBT = "in_doubt";
    /** People asked through a channel that gives a signal of arrival; where this is 0, reached is unknown. */
    public static final String REACH_KNOWABLE = "reach_knowable";

    private Milestone() {}

    /** People whom the audience matched but who were not asked. */
    public static String leftOut(LeftOutReason reason) {
        return "left_out." + reason.code();
    }

    public static String closed(ClosingReason reason) {
        return "closed." + reason.code();
    }

    /** People to whom no delivery got through, as far as is known today. Goes down when a later one does. */
    public static String undeliverable(UndeliverableReason reason) {
        return "undeliverable." + reason.code();
    }
}
