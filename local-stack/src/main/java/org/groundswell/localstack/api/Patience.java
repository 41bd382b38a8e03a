package org.groundswell.localstack.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the one that is waited for. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /**
     * @param what said where the time runs out
     * @throws IllegalStateException with the last answer, after {@code longest}
     */
    public static <T> T until(String what, Duration longest, Supplier<T> ask, Predicate<T> done) {
        return until(what, PAUSE, longest, ask, done);
    }

    /** @param pause between two questions: longer where an answer takes the machine from what is waited for */
    public static <T> T until(String what, Duration pause, Duration longest, Supplier<T> ask, Predicate<T> done) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            T answer = ask.get();
            if (done.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "No %s within %s; the last answer was %s".formatted(what, longest, answer));
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
