package org.groundswell.platform.data;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database said, wherever in a chain of causes it stands. */
public final class SqlState {

    private static final String UNIQUE_VIOLATION = "23505";

    private SqlState() {}

    /** The SQLSTATE of five characters; empty where no SQLException is in the chain, or where it has none. */
    public static Optional<String> of(Throwable error) {
        return exceptionIn(error).map(SQLException::getSQLState);
    }

    /** Classes 22 (data exception) and 23 (constraint violation): the fault of what was to be stored. */
    public static boolean isFaultOfData(Throwable error) {
        return of(error)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }

    public static boolean isUniqueViolation(Throwable error) {
        return of(error).filter(UNIQUE_VIOLATION::equals).isPresent();
    }

    /** The violated constraint's name, from which a use case makes an answer that says what is wrong. */
    public static Optional<String> constraint(Throwable error) {
        return exceptionIn(error)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint);
    }

    /** The first SQLException of the chain that carries a state, else the first one. */
    static Optional<SQLException> exceptionIn(Throwable error) {
        SQLException first = null;
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql) {
                if (sql.getSQLState() != null) {
                    return Optional.of(sql);
                }
                first = first == null ? sql : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable Throwable next(Throwable error) {
        if (error instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return error.getCause();
    }
}
