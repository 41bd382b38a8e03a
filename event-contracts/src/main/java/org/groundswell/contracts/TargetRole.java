package org.groundswell.contracts;

/** Towards whom a stakeholder is asked to act. */
public enum TargetRole implements Coded {
    PAYER_PERSON,
    MEMBER_SERVICES,
    EMPLOYER_HR,
    BROKER,
    REGULATOR,
    LEGISLATOR
}
