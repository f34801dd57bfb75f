package dk.fordel.funding.web;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.Correction;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.EntryId;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.ConsultClosing;
import dk.fordel.funding.month.SettlementCommand.ConsultEntry;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Settles and corrects a month, each in one transaction: the number of the file is taken in the
 * transaction that writes it, so that numbers have no gap (PAY-6). Who loses the race for a number
 * is tried again by the filter around it.
 */
@Component
class SettlementDesk {

    private final CommandGateway commands;
    private final SalaryReader reader;
    private final Holding holding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettlementDesk(
            CommandGateway commands,
            SalaryReader reader,
            Holding holding,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.commands = commands;
        this.reader = reader;
        this.holding = holding;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reads the file and changes nothing. */
    SalaryFile tryOut(MonthId month, byte[] csv) {
        return inTransaction(() -> reader.read(month, csv, true));
    }

    /**
     * Closes the month; the same file again answers the same.
     *
     * @throws FaultySalaries when any row has a fault
     */
    SettledFile close(MonthId month, byte[] csv, Mandate by) {
        String sha256 = sha256(csv);
        return inTransaction(() -> {
            @Nullable SettledFile before = commands.sendAndWait(new ConsultClosing(month, sha256));
            return before == null ? close(month, sha256, csv, by) : before;
        });
    }

    private SettledFile close(MonthId month, String sha256, byte[] csv, Mandate by) {
        SalaryFile file = reader.read(month, csv, false);
        if (file.isFaulty()) {
            throw new FaultySalaries(file.report());
        }
        int number = commands.sendAndWait(new NumberFile(Close.file(month)));
        return commands.sendAndWait(
                new Close(month, number, sha256, file.salaries(), by, clock.instant()));
    }

    /** Corrects entries of a closed month by the days and terms as they are known now. */
    SettledFile correct(MonthId month, List<CorrectionsRequest.One> wanted, Mandate by) {
        return inTransaction(() -> {
            List<Correction> corrections =
                    wanted.stream().map(one -> correction(month, one)).toList();
            List<EntryId> entries = corrections.stream().map(Correction::entry).toList();
            int number = commands.sendAndWait(new NumberFile(Correct.file(month, entries)));
            return commands.sendAndWait(
                    new Correct(month, number, corrections, by, clock.instant()));
        });
    }

    private Correction correction(MonthId month, CorrectionsRequest.One one) {
        EntryId id = EntryId.of(one.entry());
        Entry entry = commands.sendAndWait(new ConsultEntry(month, id));
        Instructed instructed = holding.instruction(entry.instruction());
        if (instructed == null) {
            throw new Unknown("instruction", entry.instruction());
        }
        var days = holding.timeline(instructed).within(month.value()).periods();
        var salary =
                new Salary(
                        0,
                        entry.instruction(),
                        entry.placement(),
                        entry.trainee(),
                        entry.kind(),
                        Ore.of(one.salaryOre()),
                        days);
        return new Correction(id, salary, one.reason());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
