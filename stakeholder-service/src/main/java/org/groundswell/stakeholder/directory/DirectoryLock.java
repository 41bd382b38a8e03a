package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.groundswell.platform.data.AdvisoryLocks;

/**
 * Lets whoever reads many stakeholders and acts on them (a freeze) and whoever changes many (an import, its undo) wait for each
 * other. Changes of single stakeholders need none of it.
 */
@ApplicationScoped
public class DirectoryLock {

    private static final String NAMESPACE = "directory";
    private static final UUID ALL = new UUID(0, 0);

    private final AdvisoryLocks locks;

    DirectoryLock(AdvisoryLocks locks) {
        this.locks = locks;
    }

    /** Nobody is added, changed or removed in bulk until the current transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void holdStill() {
        locks.shared(NAMESPACE, ALL);
    }

    /** Nobody relies on the directory to stand still until the current transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void change() {
        locks.exclusive(NAMESPACE, ALL);
    }
}
