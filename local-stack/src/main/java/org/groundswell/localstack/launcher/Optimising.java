package org.groundswell.localstack.launcher;

import java.util.List;

/** When the JVM's optimising compiler works on a service. */
public enum Optimising {
    /**
     * At four times the JVM's own thresholds: else it takes a quarter of a service's processor time at start for code that hardly
     * runs again. What runs hot is optimised a moment later.
     */
    LATER(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000"),
    /** For tests, whose services end before that would pay. */
    NEVER("-XX:TieredStopAtLevel=1");

    private final List<String> options;

    Optimising(String... options) {
        this.options = List.of(options);
    }

    List<String> options() {
        return options;
    }
}
