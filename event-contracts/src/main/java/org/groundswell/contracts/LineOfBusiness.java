package org.groundswell.contracts;

/** The kind of cover. What can end differently ends per contract and line of business. */
public enum LineOfBusiness implements Coded {
    COMMERCIAL,
    MARKETPLACE,
    MEDICARE_ADVANTAGE,
    MEDICARE,
    MEDICAID_MANAGED_CARE,
    MEDICAID,
    DUAL_ELIGIBLE,
    OTHER
}
