package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.groundswell.platform.data.SessionLock;
import org.groundswell.platform.data.SessionLocks;
import org.jspecify.annotations.Nullable;

/**
 * Who this process is when it claims. The name is locked as long as the process can hold a connection to the database; once the
 * lock is lost, the name is done with, and what was claimed under it is in doubt.
 */
@ApplicationScoped
class SenderIdentity {

    private final SessionLocks locks;
    private @Nullable Sender current;

    SenderIdentity(SessionLocks locks) {
        this.locks = locks;
    }

    /** A name with the lock that shows that its bearer lives. */
    record Sender(UUID id, SessionLock lock) {
        boolean isAlive() {
            return lock.isHeld();
        }
    }

    static String lockName(UUID sender) {
        return "sender/" + sender;
    }

    synchronized Sender current() {
        if (current == null || !current.isAlive()) {
            UUID id = UUID.randomUUID();
            SessionLock lock = locks.tryAcquire(lockName(id))
                    .orElseThrow(() -> new IllegalStateException("A new name is locked by somebody else"));
            current = new Sender(id, lock);
        }
        return current;
    }

    /** Nobody goes by this name any more: what is in its hands is in doubt. */
    synchronized void giveUp(Sender sender) {
        sender.lock().close();
        if (sender.equals(current)) {
            current = null;
        }
    }
}
