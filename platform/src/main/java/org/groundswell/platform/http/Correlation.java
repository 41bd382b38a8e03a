package org.groundswell.platform.http;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The id that goes with a request through logs, outbox and events to whatever it causes elsewhere. It stands in the logging
 * context (MDC) of the thread or request.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String MDC_KEY = "correlationId";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private Correlation() {}

    /** The current id; a new one, from now on the current one, where there is none. */
    public static String current() {
        if (MDC.get(MDC_KEY) instanceof String id) {
            return id;
        }
        String id = newId();
        MDC.put(MDC_KEY, id);
        return id;
    }

    /** Does the work under this id, for instance that of the launch which the work belongs to. */
    public static <T> T with(String id, Supplier<T> work) {
        Object before = MDC.get(MDC_KEY);
        MDC.put(MDC_KEY, id);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void with(String id, Runnable work) {
        with(id, () -> {
            work.run();
            return id;
        });
    }

    public static <T> T withNewId(Supplier<T> work) {
        return with(newId(), work);
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Ids from outside are letters, digits and {@code . _ : -}, at most 64 of them, since they go into logs and headers. */
    public static boolean isValid(@Nullable String id) {
        return id != null && VALID.matcher(id).matches();
    }

    private static void restore(@Nullable Object before) {
        if (before == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, before);
        }
    }
}
