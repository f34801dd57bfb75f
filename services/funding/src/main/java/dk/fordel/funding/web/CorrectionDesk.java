package dk.fordel.funding.web;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.Correction;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.EntryId;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.SettlementCommand.ConsultEntry;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/**
 * Corrects entries of a closed month, in the transaction of the request, by the days and terms as
 * they are known now.
 */
@Component
class CorrectionDesk {

    private final CommandGateway commands;
    private final Holding holding;
    private final Clock clock;

    CorrectionDesk(CommandGateway commands, Holding holding, Clock clock) {
        this.commands = commands;
        this.holding = holding;
        this.clock = clock;
    }

    SettledFile correct(MonthId month, List<CorrectionsRequest.One> wanted, Mandate by) {
        List<Correction> corrections = wanted.stream().map(one -> correction(month, one)).toList();
        List<EntryId> entries = corrections.stream().map(Correction::entry).toList();
        int number = commands.sendAndWait(new NumberFile(Correct.file(month, entries)));
        return commands.sendAndWait(new Correct(month, number, corrections, by, clock.instant()));
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
}
