package org.groundswell.localstack.launcher;

import java.util.Locale;

/** The three services, each with a database, a port and a jar of its own. */
public enum Service {
    CAMPAIGN,
    STAKEHOLDER,
    NOTIFICATION;

    /** Also the name of its database and of that database's owner. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fullName() {
        return shortName() + "-service";
    }
}
