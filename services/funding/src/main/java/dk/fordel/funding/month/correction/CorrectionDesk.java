package dk.fordel.funding.month.correction;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.funding.instruction.CurrentInstructions;
import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.month.Correction;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.EntryId;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.funding.month.SettlementQuestions;
import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/**
 * Corrects entries of a closed month, in the transaction of the request, by the days and terms as
 * they are known now.
 */
@Component
public class CorrectionDesk {

    private final CommandGateway commands;
    private final AggregateReader aggregates;
    private final CurrentInstructions current;

    CorrectionDesk(
            CommandGateway commands, AggregateReader aggregates, CurrentInstructions current) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.current = current;
    }

    /**
     * Corrects the entries, all in one new file.
     *
     * @param now when it happens
     * @throws Unknown when no entry, or no instruction of the entry, is known by its id
     */
    public SettledFile correct(
            MonthId month, List<WantedCorrection> wanted, Mandate by, Instant now) {
        List<Correction> corrections = wanted.stream().map(one -> correction(month, one)).toList();
        List<EntryId> entries = corrections.stream().map(Correction::entry).toList();
        int number = commands.sendAndWait(new NumberFile(Correct.file(month, entries)));
        return commands.sendAndWait(new Correct(month, number, corrections, by, now));
    }

    private Correction correction(MonthId month, WantedCorrection one) {
        Entry entry = aggregates.ask(SettlementQuestions.entry(month, one.entry()));
        Instructed instructed = current.instruction(entry.instruction());
        if (instructed == null) {
            throw new Unknown("instruction", entry.instruction());
        }
        var days = current.timeline(instructed).within(month.value()).periods();
        var salary =
                new Salary(
                        0,
                        entry.instruction(),
                        entry.placement(),
                        entry.trainee(),
                        entry.kind(),
                        one.salary(),
                        days);
        return new Correction(one.entry(), salary, one.reason());
    }
}
