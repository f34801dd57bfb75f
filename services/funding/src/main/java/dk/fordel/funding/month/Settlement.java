package dk.fordel.funding.month;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.ConsultClosing;
import dk.fordel.funding.month.SettlementCommand.ConsultEntry;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.funding.month.SettlementEvent.EntryCorrected;
import dk.fordel.funding.month.SettlementEvent.FileWritten;
import dk.fordel.funding.month.SettlementEvent.MonthClosed;
import dk.fordel.funding.month.SettlementEvent.SalarySettled;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A month: closed once, corrected as often as needed, never changed. */
@Aggregate
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Settlement {

    @AggregateIdentifier private MonthId month;
    private @Nullable MonthClosed closed;
    private List<Entry> entries = new ArrayList<>();
    private List<SettledFile> files = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SettledFile handle(Close command) {
        if (closed != null) {
            return closedFrom(command.salariesSha256(), closed);
        }
        var file = new SettlementFile(command.month(), command.fileNumber());
        for (Salary salary : command.salaries()) {
            if (salary.periods().isEmpty()) {
                throw new SettlementRefusal.NoInstructionHolds(command.month(), salary);
            }
            Entry entry = Entry.settled(command.month(), salary);
            file.write(entry);
            apply(new SalarySettled(command.month(), entry, command.fileNumber()));
        }
        apply(
                new MonthClosed(
                        command.month(),
                        command.fileNumber(),
                        command.salariesSha256(),
                        command.salaries().size(),
                        file.totals(),
                        command.by(),
                        command.at()));
        return handOver(file, command.month(), command.fileNumber(), command.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SettledFile handle(Correct command) {
        if (closed == null) {
            throw new SettlementRefusal.NotClosed(command.month());
        }
        if (command.corrections().stream().allMatch(this::isDone)) {
            return file(command.fileNumber());
        }
        var file = new SettlementFile(month, command.fileNumber());
        for (Correction correction : command.corrections()) {
            correct(correction, file, command);
        }
        return handOver(file, month, command.fileNumber(), command.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable SettledFile handle(ConsultClosing command) {
        return closed == null ? null : closedFrom(command.salariesSha256(), closed);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Entry handle(ConsultEntry command) {
        if (closed == null) {
            throw new SettlementRefusal.NotClosed(command.month());
        }
        return entry(command.entry());
    }

    @EventSourcingHandler
    void evolve(SettlementEvent event) {
        switch (event) {
            case SalarySettled e -> {
                month = e.month();
                entries.add(e.entry());
            }
            case MonthClosed e -> closed = e;
            case EntryCorrected e -> entries.add(e.entry());
            case FileWritten e -> files.add(e.file());
        }
    }

    private SettledFile closedFrom(String salariesSha256, MonthClosed closed) {
        if (!closed.salariesSha256().equals(salariesSha256)) {
            throw new SettlementRefusal.AlreadyClosed(closed.month(), closed.fileNumber());
        }
        return file(closed.fileNumber());
    }

    private void correct(Correction correction, SettlementFile file, Correct command) {
        Entry wrong = entry(correction.entry());
        EntryId id = wrong.id().correction();
        if (find(id).isPresent()) {
            throw new SettlementRefusal.CorrectedBefore(wrong.id(), id);
        }
        Salary salary = correction.salary();
        if (salary.periods().isEmpty() && salary.paid().amount() != 0) {
            throw new SettlementRefusal.NoInstructionHolds(month, salary);
        }
        Entry right = Entry.of(id, salary, month.value());
        if (right.salary().equals(wrong.salary()) && right.lines().equals(wrong.lines())) {
            throw new SettlementRefusal.NothingToCorrect(wrong.id());
        }
        file.write(wrong, right);
        apply(
                new EntryCorrected(
                        month,
                        wrong.id(),
                        right,
                        Totals.difference(wrong, right),
                        correction.reason(),
                        command.fileNumber(),
                        command.by(),
                        command.at()));
    }

    private SettledFile handOver(SettlementFile file, MonthId month, int number, Instant at) {
        String content = file.content();
        var settled =
                new SettledFile(
                        number, month, file.name(), SettlementFile.sha256(content), file.totals());
        apply(new FileWritten(month, settled, content, at));
        return settled;
    }

    private boolean isDone(Correction correction) {
        Salary salary = correction.salary();
        EntryId id = correction.entry().correction();
        return find(id).filter(Entry.of(id, salary, month.value())::equals).isPresent();
    }

    private SettledFile file(int number) {
        return files.stream().filter(f -> f.number() == number).findFirst().orElseThrow();
    }

    private Entry entry(EntryId id) {
        return find(id).orElseThrow(() -> new Unknown("entry in " + month, id));
    }

    private Optional<Entry> find(EntryId id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
