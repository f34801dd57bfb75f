package dk.fordel.funding.month.settling;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.view.InstructionView;
import dk.fordel.funding.month.HandedOver;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SalaryList;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.Supplement;
import dk.fordel.funding.month.SettlementQuestions;
import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Closes and supplements a month, each in one transaction: the number of the file is taken in the
 * transaction that writes it, so that numbers have no gap (PAY-6). Who loses the race for a number
 * is tried again by the filter around it.
 */
@Component
public class SettlementDesk {

    /** A file of salaries of one row. */
    public static final String EXAMPLE_FILE = SalarySheet.EXAMPLE;

    private final CommandGateway commands;
    private final AggregateReader aggregates;
    private final SalaryReader reader;
    private final TransactionTemplate transaction;
    private final InstructionView instructions;

    SettlementDesk(
            CommandGateway commands,
            AggregateReader aggregates,
            SalaryReader reader,
            InstructionView instructions,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.reader = reader;
        this.instructions = instructions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As {@link #close}, and changes nothing. */
    public DryRun tryToClose(MonthId month, byte[] csv, Instant now) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = closedFrom(month, sheet, now);
            return tried(month, sheet, before, Set.of());
        });
    }

    /**
     * Closes the month; the same file again answers the same.
     *
     * @param csv the salaries paid, as {@link #EXAMPLE_FILE} shows
     * @param onlyValid whether rows with a fault are left out, instead of refusing the whole file
     * @param now when it happens
     * @throws Malformed when it is no CSV file at all
     * @throws FaultySalaries when a row has a fault and may not be left out
     */
    public HandedOver close(MonthId month, byte[] csv, boolean onlyValid, Mandate by, Instant now) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = closedFrom(month, sheet, now);
            if (before != null) {
                return before;
            }
            SalaryList list = reader.judge(month, sheet, Set.of(), false).list(onlyValid);
            int number = commands.sendAndWait(new NumberFile(Close.file(month)));
            return commands.sendAndWait(new Close(month, number, list, by, now));
        });
    }

    /** As {@link #supplement}, and changes nothing. */
    public DryRun tryToSupplement(MonthId month, byte[] csv) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = supplementedFrom(month, sheet);
            Set<InstructionId> settled = before == null ? settled(month) : Set.of();
            return tried(month, sheet, before, settled);
        });
    }

    /**
     * Settles what the closed month had left out; the same file again answers the same.
     *
     * @param csv the salaries paid, as {@link #EXAMPLE_FILE} shows
     * @param onlyValid whether rows with a fault are left out, instead of refusing the whole file
     * @param now when it happens
     * @throws Malformed when it is no CSV file at all
     * @throws FaultySalaries when a row has a fault and may not be left out
     */
    public HandedOver supplement(
            MonthId month, byte[] csv, boolean onlyValid, Mandate by, Instant now) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = supplementedFrom(month, sheet);
            if (before != null) {
                return before;
            }
            SalaryList list = reader.judge(month, sheet, settled(month), false).list(onlyValid);
            int number =
                    commands.sendAndWait(new NumberFile(Supplement.file(month, sheet.identity())));
            return commands.sendAndWait(new Supplement(month, number, list, by, now));
        });
    }

    private DryRun tried(
            MonthId month,
            SalarySheet sheet,
            @Nullable HandedOver before,
            Set<InstructionId> settled) {
        SalaryFile file = reader.judge(month, sheet, settled, true);
        Set<InstructionId> known = new HashSet<>(settled);
        file.salaries().forEach(salary -> known.add(salary.instruction()));
        List<InstructionId> without =
                instructions.holdingIn(month.value()).stream()
                        .filter(id -> !known.contains(id))
                        .toList();
        return DryRun.of(month, before, file, without);
    }

    private @Nullable HandedOver closedFrom(MonthId month, SalarySheet sheet, Instant now) {
        return aggregates.ask(SettlementQuestions.closedFrom(month, sheet.identity(), now));
    }

    private @Nullable HandedOver supplementedFrom(MonthId month, SalarySheet sheet) {
        return aggregates.ask(SettlementQuestions.supplementedFrom(month, sheet.identity()));
    }

    private Set<InstructionId> settled(MonthId month) {
        return aggregates.ask(SettlementQuestions.settled(month));
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
