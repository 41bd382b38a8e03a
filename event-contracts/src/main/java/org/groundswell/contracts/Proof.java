package org.groundswell.contracts;

/** How well an outreach is proven. */
public enum Proof implements Coded {
    /** The stakeholder says so. */
    SELF_REPORTED,
    /** Somebody else says so. */
    OBSERVED,
    /** We transmitted it, a signed letter came back, an agent stayed on the line, or a copy arrived. */
    CONFIRMED
}
