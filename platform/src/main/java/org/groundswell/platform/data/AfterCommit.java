package org.groundswell.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs something once the current transaction has committed; at once where there is none; never where it rolls back. */
@ApplicationScoped
public class AfterCommit {

    private final TransactionSynchronizationRegistry transactions;

    AfterCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** @param name of several actions with one name in a transaction, the first runs */
    public void run(String name, Runnable action) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            action.run();
            return;
        }
        String key = AfterCommit.class.getName() + ":" + name;
        if (transactions.getResource(key) == null) {
            transactions.putResource(key, name);
            transactions.registerInterposedSynchronization(new WhenCommitted(action));
        }
    }

    private record WhenCommitted(Runnable action) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
