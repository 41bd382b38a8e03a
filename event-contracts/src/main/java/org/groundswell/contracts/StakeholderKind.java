package org.groundswell.contracts;

/** Whose leverage it is. */
public enum StakeholderKind implements Coded {
    EMPLOYER,
    PATIENT,
    PHYSICIAN
}
