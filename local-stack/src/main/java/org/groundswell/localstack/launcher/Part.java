package org.groundswell.localstack.launcher;

import java.nio.file.Path;

/** One program of the running system. It can be started again after it has ended. */
public interface Part {

    /** Parts are stopped in this order, those of one rank together: first who uses the others. */
    enum Rank {
        SERVICE,
        MAIL_CATCHER,
        BROKER,
        DATABASE
    }

    String name();

    Rank rank();

    Path log();

    void start();

    /** Of the running program; the last one's after it has ended. */
    long pid();

    boolean isAlive();

    /** Asks it to end, waits, and ends it by force when it takes too long. */
    void stop();

    /** SIGKILL: it has no chance to put anything in order. */
    void kill();
}
