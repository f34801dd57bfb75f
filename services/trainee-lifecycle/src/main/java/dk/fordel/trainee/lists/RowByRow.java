package dk.fordel.trainee.lists;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Refusal;
import dk.fordel.races.Races;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Carries out what rows say in a transaction of their own, and tells them when it cannot be. */
@Component
class RowByRow {

    private static final int ATTEMPTS = 3;

    private final TransactionTemplate ownTransaction;

    RowByRow(PlatformTransactionManager transactions) {
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the work came to; empty when it was refused.
     *
     * @param refuse told the reason
     * @param dryRun whether it is rolled back
     */
    <T> Optional<T> carryOut(Consumer<String> refuse, boolean dryRun, Supplier<T> work) {
        try {
            return Optional.ofNullable(Races.retried(ATTEMPTS, () -> once(dryRun, work)));
        } catch (Refusal no) {
            refuse.accept(no.sentence());
        } catch (Malformed no) {
            refuse.accept(String.valueOf(no.getMessage()));
        } catch (RuntimeException e) {
            if (!Races.isLost(e)) {
                throw e;
            }
            refuse.accept(
                    "Somebody else changed this trainee at the same time; import the row again.");
        }
        return Optional.empty();
    }

    private <T> @Nullable T once(boolean dryRun, Supplier<T> work) {
        return ownTransaction.execute(transaction -> {
            if (dryRun) {
                transaction.setRollbackOnly();
            }
            return work.get();
        });
    }
}
