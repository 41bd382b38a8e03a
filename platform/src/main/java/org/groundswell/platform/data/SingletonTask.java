package org.groundswell.platform.data;

import java.time.Duration;

/**
 * A background task that one instance of the service runs at a time: an {@code @ApplicationScoped} bean is enough. It is
 * under a PostgreSQL session advisory lock of its name; when the instance dies, another one takes over within a second or so.
 * <p>
 * It has no transaction of its own: what it calls has. An exception is logged, and the task is called again after a pause
 * that doubles from 0.2 s to 30 s.
 */
public interface SingletonTask {

    /** Unique in the service; {@link Wakeups#wake} takes it. */
    String name();

    /** How long to wait before the next call, in real time and not in that of a moved clock. */
    Duration interval();

    /** Does a bounded piece of work. True where there is more to do: then it is called again at once. */
    boolean runOnce();
}
