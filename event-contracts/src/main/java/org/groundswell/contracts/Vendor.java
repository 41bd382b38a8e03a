package org.groundswell.contracts;

/** What an integrator is; its API key is bound to one. */
public enum Vendor implements Coded {
    MAIL_HOUSE,
    EMAIL_PROVIDER,
    CALL_CENTRE,
    CRM
}
