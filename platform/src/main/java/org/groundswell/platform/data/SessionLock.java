package org.groundswell.platform.data;

/**
 * A lock that this process holds as long as its lock connection lives. Once lost, it stays lost: whoever needs it again acquires
 * a new one, knowing that somebody else may have held it in between.
 */
public final class SessionLock implements AutoCloseable {

    private final SessionLocks locks;
    private final LockSession session;
    private final String name;

    SessionLock(SessionLocks locks, LockSession session, String name) {
        this.locks = locks;
        this.session = session;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Asks the database, at most once a second. False after {@link #close()} too. */
    public boolean isHeld() {
        return locks.isHeld(session, name);
    }

    @Override
    public void close() {
        locks.release(session, name);
    }
}
