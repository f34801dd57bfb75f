package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.SettlementRefusal.CorrectedBefore;
import dk.fordel.funding.month.SettlementRefusal.SettledBefore;
import dk.fordel.kernel.Unknown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a month. A corrected one stays among them.
 *
 * @param all in the order they were made
 */
record Entries(List<Entry> all) {

    static final Entries NONE = new Entries(List.of());

    Entry get(MonthId month, EntryId id) {
        return find(id).orElseThrow(() -> new Unknown("entry in " + month, id));
    }

    /** The entry, to be corrected now. */
    Entry uncorrected(MonthId month, EntryId id) {
        Entry entry = get(month, id);
        if (find(id.correction()).isPresent()) {
            throw new CorrectedBefore(id, id.correction());
        }
        return entry;
    }

    boolean have(Entry entry) {
        return find(entry.id()).filter(entry::equals).isPresent();
    }

    void mustHaveNoneOf(MonthId month, List<Salary> salaries) {
        Set<InstructionId> settled = instructions();
        for (Salary salary : salaries) {
            if (settled.contains(salary.instruction())) {
                throw new SettledBefore(month, salary);
            }
        }
    }

    Set<InstructionId> instructions() {
        return all.stream().map(Entry::instruction).collect(Collectors.toSet());
    }

    Entries with(Entry entry) {
        return new Entries(Stream.concat(all.stream(), Stream.of(entry)).toList());
    }

    private Optional<Entry> find(EntryId id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
