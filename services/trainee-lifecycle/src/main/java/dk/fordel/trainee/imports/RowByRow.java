package dk.fordel.trainee.imports;

import dk.fordel.kernel.Refusal;
import dk.fordel.spreadsheets.Row;

import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;
import java.util.function.Supplier;

/** Carries out what a row says in a transaction of its own, and tells the row when it cannot be. */
@Component
class RowByRow {

    private final TransactionTemplate ownTransaction;

    RowByRow(PlatformTransactionManager transactions) {
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the work came to; empty when it was refused.
     *
     * @param dryRun whether it is rolled back
     */
    <T> Optional<T> carryOut(Row row, boolean dryRun, Supplier<T> work) {
        try {
            return Optional.ofNullable(
                    ownTransaction.execute(transaction -> {
                        if (dryRun) {
                            transaction.setRollbackOnly();
                        }
                        return work.get();
                    }));
        } catch (Refusal no) {
            row.refuse(no.sentence());
        } catch (ConcurrencyException lost) {
            row.refuse(
                    "Somebody else changed this trainee at the same time; import the row again.");
        }
        return Optional.empty();
    }
}
