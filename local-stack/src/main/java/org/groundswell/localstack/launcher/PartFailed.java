package org.groundswell.localstack.launcher;

import java.time.Duration;
import java.util.List;

/** A part did not start, or ended although nobody asked it to. */
public final class PartFailed extends RuntimeException {

    private static final int LINES = 15;

    private final transient Part part;

    private PartFailed(Part part, String message, Throwable cause) {
        super(message, cause);
        this.part = part;
    }

    private PartFailed(Part part, String message) {
        super(message);
        this.part = part;
    }

    static PartFailed ended(Part part) {
        return new PartFailed(part, part.name() + " has ended by itself.");
    }

    static PartFailed atStart(Part part, Throwable cause) {
        return new PartFailed(part, part.name() + " did not start.", cause);
    }

    static PartFailed notReady(Part part, Duration waited) {
        return new PartFailed(part, part.name() + " was not ready after " + waited.toSeconds() + " s.");
    }

    Part part() {
        return part;
    }

    /** What it said last. */
    List<String> lastLines() {
        return LogTail.of(part.log(), LINES);
    }
}
