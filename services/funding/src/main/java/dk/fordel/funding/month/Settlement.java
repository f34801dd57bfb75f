package dk.fordel.funding.month;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

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
import java.util.Set;
import java.util.stream.Collectors;

/** A month: closed once, supplemented and corrected as often as needed, never changed. */
@Aggregate
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Settlement {

    @AggregateIdentifier private MonthId month;
    private @Nullable MonthClosed closed;
    private List<SalariesTaken> taken = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();
    private List<SettledFile> files = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    HandedOver handle(Close c) {
        if (closed != null) {
            return closedFrom(c.list().identity(), closed);
        }
        mustBeOver(c.month(), c.at());
        var file = share(c.month(), c.fileNumber(), c.list());
        apply(
                new MonthClosed(
                        c.month(),
                        c.fileNumber(),
                        c.list().identity().sha256(),
                        c.list().salaries().size(),
                        file.totals(),
                        c.by(),
                        c.at()));
        SettledFile settled = handOver(file, c.month(), c.fileNumber(), c.at());
        return new HandedOver(settled, c.list().leftOut());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    HandedOver handle(Supplement c) {
        HandedOver before = supplementedFrom(c.month(), c.list().identity());
        if (before != null) {
            return before;
        }
        Set<InstructionId> settledBefore = settled();
        for (Salary salary : c.list().salaries()) {
            if (settledBefore.contains(salary.instruction())) {
                throw new SettlementRefusal.SettledBefore(month, salary);
            }
        }
        var file = share(month, c.fileNumber(), c.list());
        apply(
                new MonthSupplemented(
                        month,
                        c.fileNumber(),
                        c.list().identity().sha256(),
                        c.list().salaries().size(),
                        file.totals(),
                        c.by(),
                        c.at()));
        SettledFile settled = handOver(file, month, c.fileNumber(), c.at());
        return new HandedOver(settled, c.list().leftOut());
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

    @Nullable HandedOver closedFrom(MonthId month, SalaryList.Identity list, Instant at) {
        if (closed != null) {
            return closedFrom(list, closed);
        }
        mustBeOver(month, at);
        return null;
    }

    Entry entry(MonthId month, EntryId id) {
        if (closed == null) {
            throw new SettlementRefusal.NotClosed(month);
        }
        return entry(id);
    }

    @EventSourcingHandler
    void evolve(SettlementEvent event) {
        switch (event) {
            case SalariesTaken e -> {
                month = e.month();
                taken.add(e);
            }
            case SalarySettled e -> {
                month = e.month(); // the first event of a month that an older release closed
                entries.add(e.entry());
            }
            case MonthClosed e -> closed = e;
            case MonthSupplemented e -> {}
            case EntryCorrected e -> entries.add(e.entry());
            case FileWritten e -> files.add(e.file());
        }
    }

    private static void mustBeOver(MonthId month, Instant now) {
        if (!month.isOver(now)) {
            throw new SettlementRefusal.NotOver(month);
        }
    }

    private HandedOver closedFrom(SalaryList.Identity list, MonthClosed closed) {
        int number = closed.fileNumber();
        boolean same =
                closed.salariesSha256().equals(list.sha256())
                        || taken.stream().anyMatch(t -> t.fileNumber() == number && isOf(t, list));
        if (!same) {
            throw new SettlementRefusal.AlreadyClosed(closed.month(), number);
        }
        return handedOver(number);
    }

    @Nullable HandedOver supplementedFrom(MonthId asked, SalaryList.Identity list) {
        MonthClosed closing = closed;
        if (closing == null) {
            throw new SettlementRefusal.NotClosed(asked);
        }
        return taken.stream()
                .filter(t -> t.fileNumber() != closing.fileNumber() && isOf(t, list))
                .findFirst()
                .map(t -> handedOver(t.fileNumber()))
                .orElse(null);
    }

    private static boolean isOf(SalariesTaken taken, SalaryList.Identity list) {
        return taken.contentSha256().equals(list.contentSha256());
    }

    /** A month that was closed by an older release left nothing out. */
    private HandedOver handedOver(int number) {
        return new HandedOver(
                file(number),
                taken.stream()
                        .filter(t -> t.fileNumber() == number)
                        .flatMap(t -> t.leftOut().stream())
                        .toList());
    }

    private SettlementFile share(MonthId of, int fileNumber, SalaryList list) {
        apply(new SalariesTaken(of, fileNumber, list.identity().contentSha256(), list.leftOut()));
        var file = new SettlementFile(of, fileNumber);
        for (Salary salary : list.salaries()) {
            if (salary.periods().isEmpty()) {
                throw new SettlementRefusal.NoInstructionHolds(of, salary);
            }
            Entry entry = Entry.settled(of, salary);
            file.write(entry);
            apply(new SalarySettled(of, entry, fileNumber));
        }
        return file;
    }

    Set<InstructionId> settled() {
        return entries.stream().map(Entry::instruction).collect(Collectors.toSet());
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
