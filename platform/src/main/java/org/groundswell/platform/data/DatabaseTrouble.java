package org.groundswell.platform.data;

import java.sql.SQLException;

/** The database could not be asked, for a reason that lies in it or on the way to it. */
public final class DatabaseTrouble extends RuntimeException {

    private DatabaseTrouble(String message, SQLException cause) {
        super(message, cause);
    }

    static DatabaseTrouble with(String what, SQLException cause) {
        return new DatabaseTrouble("Trouble with " + what + ": " + cause.getMessage(), cause);
    }
}
