package dk.fordel.funding.month;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.funding.month.SettlementCommand.Supplement;
import dk.fordel.funding.month.SettlementEvent.EntryCorrected;
import dk.fordel.funding.month.SettlementEvent.FileWritten;
import dk.fordel.funding.month.SettlementEvent.MonthClosed;
import dk.fordel.funding.month.SettlementEvent.MonthSupplemented;
import dk.fordel.funding.month.SettlementEvent.SalariesTaken;
import dk.fordel.funding.month.SettlementEvent.SalarySettled;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A month: closed once, supplemented and corrected as often as needed, never changed. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Settlement {

    @AggregateIdentifier private MonthId month;
    private Handovers handovers = Handovers.NONE;
    private Entries entries = Entries.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    HandedOver handle(Close c) {
        SalaryList list = c.list();
        HandedOver before = handovers.closedFrom(c.month(), list.identity(), c.at());
        if (before != null) {
            return before;
        }
        var file = share(list, c.month(), c.fileNumber());
        apply(
                new MonthClosed(
                        month,
                        c.fileNumber(),
                        list.identity().sha256(),
                        list.salaries().size(),
                        file.totals(),
                        c.by(),
                        c.at()));
        return new HandedOver(handOver(file, c.at()), list.leftOut());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    HandedOver handle(Supplement c) {
        SalaryList list = c.list();
        HandedOver before = handovers.supplementedFrom(c.month(), list.identity());
        if (before != null) {
            return before;
        }
        entries.mustHaveNoneOf(month, list.salaries());
        var file = share(list, month, c.fileNumber());
        apply(
                new MonthSupplemented(
                        month,
                        c.fileNumber(),
                        list.identity().sha256(),
                        list.salaries().size(),
                        file.totals(),
                        c.by(),
                        c.at()));
        return new HandedOver(handOver(file, c.at()), list.leftOut());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SettledFile handle(Correct c) {
        handovers.mustBeClosed(c.month());
        if (c.corrections().stream().allMatch(one -> entries.have(one.entryIn(month)))) {
            return handovers.file(c.fileNumber());
        }
        var file = new SettlementFile(month, c.fileNumber());
        for (Correction correction : c.corrections()) {
            Entry wrong = entries.uncorrected(month, correction.entry());
            Entry right = correction.replacing(wrong, month);
            file.write(wrong, right);
            apply(
                    new EntryCorrected(
                            month,
                            wrong.id(),
                            right,
                            Totals.difference(wrong, right),
                            correction.reason(),
                            c.fileNumber(),
                            c.by(),
                            c.at()));
        }
        return handOver(file, c.at());
    }

    Handovers handovers() {
        return handovers;
    }

    Set<InstructionId> settled() {
        return entries.instructions();
    }

    Entry entry(MonthId month, EntryId id) {
        handovers.mustBeClosed(month);
        return entries.get(month, id);
    }

    private SettlementFile share(SalaryList list, MonthId of, int number) {
        List<Entry> shared = list.sharedIn(of);
        apply(new SalariesTaken(of, number, list.identity().contentSha256(), list.leftOut()));
        var file = new SettlementFile(of, number);
        shared.forEach(file::write);
        shared.forEach(entry -> apply(new SalarySettled(of, entry, number)));
        return file;
    }

    private SettledFile handOver(SettlementFile file, Instant at) {
        SettledFile settled = file.settled();
        apply(new FileWritten(month, settled, file.content(), at));
        return settled;
    }

    @EventSourcingHandler
    void evolve(SettlementEvent event) {
        month = event.month();
        switch (event) {
            case SalariesTaken e -> handovers = handovers.with(e);
            case SalarySettled e -> entries = entries.with(e.entry());
            case MonthClosed e -> handovers = handovers.with(e);
            case MonthSupplemented e -> {}
            case EntryCorrected e -> entries = entries.with(e.entry());
            case FileWritten e -> handovers = handovers.with(e.file());
        }
    }
}
