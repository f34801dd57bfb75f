package dk.fordel.funding.web;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.HandedOver;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SalaryList;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.ConsultClosing;
import dk.fordel.funding.month.SettlementCommand.ConsultSettled;
import dk.fordel.funding.month.SettlementCommand.ConsultSupplement;
import dk.fordel.funding.month.SettlementCommand.Supplement;
import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Closes and supplements a month, each in one transaction: the number of the file is taken in the
 * transaction that writes it, so that numbers have no gap (PAY-6). Who loses the race for a number
 * is tried again by the filter around it.
 */
@Component
class SettlementDesk {

    private final CommandGateway commands;
    private final SalaryReader reader;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettlementDesk(
            CommandGateway commands,
            SalaryReader reader,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.commands = commands;
        this.reader = reader;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What a file would come to.
     *
     * @param before what came of the same file when it was sent before; null when it was not
     * @param settled instructions that have an entry in the month already
     */
    record Tried(SalaryFile file, @Nullable HandedOver before, Set<InstructionId> settled) {}

    /** As {@link #close}, and changes nothing. */
    Tried tryToClose(MonthId month, byte[] csv) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = closedFrom(month, sheet);
            Set<InstructionId> settled = Set.of();
            return new Tried(reader.judge(month, sheet, settled, true), before, settled);
        });
    }

    /**
     * Closes the month; the same file again answers the same.
     *
     * @param onlyValid whether rows with a fault are left out, instead of refusing the whole file
     * @throws FaultySalaries when a row has a fault and may not be left out
     */
    HandedOver close(MonthId month, byte[] csv, boolean onlyValid, Mandate by) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = closedFrom(month, sheet);
            if (before != null) {
                return before;
            }
            SalaryList list = reader.judge(month, sheet, Set.of(), false).list(onlyValid);
            int number = commands.sendAndWait(new NumberFile(Close.file(month)));
            return commands.sendAndWait(new Close(month, number, list, by, clock.instant()));
        });
    }

    /** As {@link #supplement}, and changes nothing. */
    Tried tryToSupplement(MonthId month, byte[] csv) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = supplementedFrom(month, sheet);
            Set<InstructionId> settled = before == null ? settled(month) : Set.of();
            return new Tried(reader.judge(month, sheet, settled, true), before, settled);
        });
    }

    /**
     * Settles what the closed month had left out; the same file again answers the same.
     *
     * @param onlyValid whether rows with a fault are left out, instead of refusing the whole file
     * @throws FaultySalaries when a row has a fault and may not be left out
     */
    HandedOver supplement(MonthId month, byte[] csv, boolean onlyValid, Mandate by) {
        return whole(() -> {
            SalarySheet sheet = SalarySheet.read(csv);
            HandedOver before = supplementedFrom(month, sheet);
            if (before != null) {
                return before;
            }
            SalaryList list = reader.judge(month, sheet, settled(month), false).list(onlyValid);
            int number =
                    commands.sendAndWait(new NumberFile(Supplement.file(month, sheet.identity())));
            return commands.sendAndWait(new Supplement(month, number, list, by, clock.instant()));
        });
    }

    private @Nullable HandedOver closedFrom(MonthId month, SalarySheet sheet) {
        return commands.sendAndWait(new ConsultClosing(month, sheet.identity(), clock.instant()));
    }

    private @Nullable HandedOver supplementedFrom(MonthId month, SalarySheet sheet) {
        return commands.sendAndWait(new ConsultSupplement(month, sheet.identity()));
    }

    private Set<InstructionId> settled(MonthId month) {
        return commands.sendAndWait(new ConsultSettled(month));
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
