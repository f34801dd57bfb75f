package dk.fordel.eventstore;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs something when the surrounding database transaction is committed. A unit of work of Axon
 * that has joined a larger transaction (a request, an inbox row) is "committed" before that
 * transaction is; whoever is woken then finds nothing.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Runs it after the commit of the transaction that is active, or at once when there is none.
     */
    public static void run(Runnable action) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            action.run();
                        }
                    });
        } else {
            action.run();
        }
    }
}
