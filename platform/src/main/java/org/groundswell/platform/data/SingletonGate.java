package org.groundswell.platform.data;

import org.jspecify.annotations.Nullable;

/** Open while this process holds the task's lock; tries to take it whenever it does not. */
final class SingletonGate {

    private final SessionLocks locks;
    private final String name;
    private @Nullable SessionLock lock;

    SingletonGate(SessionLocks locks, String name) {
        this.locks = locks;
        this.name = name;
    }

    boolean isOpen() {
        if (lock == null || !lock.isHeld()) {
            lock = locks.tryAcquire(name).orElse(null);
        }
        return lock != null;
    }

    /** Lets another instance take over at once. */
    void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
