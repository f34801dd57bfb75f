package dk.fordel.funding.web;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Refusal;
import dk.fordel.spreadsheets.Column;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;

import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the salaries that payroll paid: one row an employment, named by its instruction or its
 * placement, with the salary in kroner ({@code salary}: 41.234,56) or in øre ({@code salaryOre}:
 * 4123456). Every row is judged against its instruction, and every fault is named by row and
 * column.
 */
@Component
class SalaryReader {

    private static final Column<UUID> INSTRUCTION =
            Column.text("instruction", 36).as(SalaryReader::uuid).optional();
    private static final Column<UUID> PLACEMENT =
            Column.text("placement", 36).as(SalaryReader::uuid).optional();
    private static final Column<Long> KRONER =
            Column.ore("salary", 0, Salary.MOST.amount()).optional();
    private static final Column<Integer> ORE =
            Column.wholeNumber("salaryOre", 0, Math.toIntExact(Salary.MOST.amount())).optional();

    private final Holding holding;

    SalaryReader(Holding holding) {
        this.holding = holding;
    }

    /**
     * @throws Malformed when it is no CSV file at all
     */
    SalaryFile read(MonthId month, byte[] csv, boolean dryRun) {
        Rows rows = table(csv).rows(INSTRUCTION, PLACEMENT, KRONER, ORE);
        Map<InstructionId, Row> seen = new HashMap<>();
        List<Salary> salaries = new ArrayList<>();
        for (Row row : rows.good()) {
            Optional<InstructionId> instruction = instruction(row);
            Optional<Ore> paid = paid(row);
            if (instruction.isPresent() && paid.isPresent()) {
                Row first = seen.putIfAbsent(instruction.get(), row);
                if (first == null) {
                    salary(row, month, instruction.get(), paid.get()).ifPresent(salaries::add);
                } else {
                    row.refuse(
                            "Row %d is a salary for the same instruction; add the two up in one row."
                                    .formatted(first.number()));
                }
            }
        }
        return new SalaryFile(rows.report(dryRun), salaries);
    }

    private Optional<Salary> salary(Row row, MonthId month, InstructionId id, Ore paid) {
        Instructed instructed = holding.instruction(id);
        if (instructed == null) {
            row.refuse("There is no payroll instruction for this placement or by this id.");
            return Optional.empty();
        }
        try {
            Timeline days = holding.timeline(instructed).within(month.value());
            if (!days.isEmpty()) {
                return Optional.of(
                        new Salary(
                                row.number(),
                                id,
                                instructed.placement(),
                                instructed.trainee(),
                                instructed.kind(),
                                paid,
                                days.periods()));
            }
            row.refuse(
                    "On no day of %s does instruction %s hold; %s."
                            .formatted(month, id, sayDays(instructed)));
        } catch (Refusal no) {
            row.refuse(no.sentence());
        }
        return Optional.empty();
    }

    private static String sayDays(Instructed instructed) {
        return instructed.stays().isEmpty()
                ? "it is void"
                : "it holds from %s to %s"
                        .formatted(
                                instructed.stays().getFirst().from(),
                                instructed.stays().getLast().to());
    }

    private static Optional<InstructionId> instruction(Row row) {
        Optional<UUID> instruction = row.find(INSTRUCTION);
        Optional<UUID> placement = row.find(PLACEMENT);
        if (instruction.isPresent() == placement.isPresent()) {
            row.refuse("Name the instruction or the placement, and only one of them.");
            return Optional.empty();
        }
        return instruction
                .map(InstructionId::new)
                .or(() -> placement.map(PlacementId::new).map(InstructionId::of));
    }

    private static Optional<Ore> paid(Row row) {
        Optional<Long> kroner = row.find(KRONER);
        Optional<Integer> ore = row.find(ORE);
        if (kroner.isPresent() == ore.isPresent()) {
            row.refuse("Write the salary in kroner or in øre, and only one of them.");
            return Optional.empty();
        }
        return kroner.map(Ore::of).or(() -> ore.map(Ore::of));
    }

    private static Table table(byte[] csv) {
        try {
            return Table.read(new ByteArrayInputStream(csv), "salaries.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID uuid(String text) {
        if (text.length() == 36) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw new Malformed("id", "An id looks like 5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11.");
    }
}
