package org.groundswell.platform.data;

import java.time.Duration;

/** A background task that every instance of the service runs, in {@link #threads()} threads: for work that is claimed. */
public interface WorkerTask {

    /** Unique in the service; {@link Wakeups#wake} takes it and wakes all threads of this process. */
    String name();

    int threads();

    /** How long to wait before the next call, in real time. */
    Duration interval();

    /** Does a bounded piece of work. True where there is more to do: then it is called again at once. */
    boolean runOnce();
}
