package org.groundswell.platform.messaging;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.groundswell.platform.data.SqlState;
import org.groundswell.platform.faults.PlantedFaults;

/** Whose fault a failed batch is. */
enum Fault {
    /** One of its records can't be applied, however often it is tried. */
    RECORD,
    /** The database, the broker or the moment: the same batch may well succeed later. */
    SURROUNDINGS;

    /**
     * SQLSTATE 22 and 23 are a record's fault; any other trouble with the database, the transaction (its time limit, too) or
     * Kafka is not. What remains is thrown by the handler's own code, about a record.
     */
    static Fault of(Throwable error) {
        if (SqlState.isFaultOfData(error)) {
            return RECORD;
        }
        if (PlantedFaults.on("trouble-blames-record")) {
            return RECORD;
        }
        return causes(error).anyMatch(Fault::isTrouble) ? SURROUNDINGS : RECORD;
    }

    private static boolean isTrouble(Throwable cause) {
        return cause instanceof SQLException
                || cause instanceof KafkaException
                || cause instanceof RollbackException
                || cause instanceof SystemException
                || cause instanceof Error
                || lostARace(cause);
    }

    /** JPA's optimistic locking: by name, since platform does not depend on Hibernate. */
    private static boolean lostARace(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return name.equals("OptimisticLockException") || name.equals("StaleObjectStateException");
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
