package dk.fordel.funding.month.settling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SalaryList;
import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.Column;
import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file of salaries says, before anybody asked whether it can be: one row an employment,
 * named by its instruction or its placement, with the salary in kroner ({@code salary}: 41.234,56)
 * or in øre ({@code salaryOre}: 4123456).
 *
 * @param rows with the faults found so far
 * @param paid what could be read
 * @param identity the same for every file that says the same, so that a file that was saved again
 *     by another program is not another file
 */
record SalarySheet(Rows rows, List<Paid> paid, SalaryList.Identity identity) {

    /** A file of one row. */
    static final String EXAMPLE =
            """
            instruction;salary
            5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11;41.234,56
            """;

    private static final Column<UUID> INSTRUCTION =
            Column.text("instruction", 36).as(SalarySheet::uuid).optional();
    private static final Column<UUID> PLACEMENT =
            Column.text("placement", 36).as(SalarySheet::uuid).optional();
    private static final Column<Long> KRONER =
            Column.ore("salary", 0, Salary.MOST.amount()).optional();
    private static final Column<Integer> ORE =
            Column.wholeNumber("salaryOre", 0, Math.toIntExact(Salary.MOST.amount())).optional();

    /** A row that could be read. */
    record Paid(Row row, InstructionId instruction, Ore salary) {}

    /**
     * @throws Malformed when it is no CSV file at all
     */
    static SalarySheet read(byte[] csv) {
        Rows rows = table(csv).rows(INSTRUCTION, PLACEMENT, KRONER, ORE);
        List<Paid> paid = new ArrayList<>();
        for (Row row : rows.good()) {
            Optional<InstructionId> instruction = instruction(row);
            Optional<Ore> salary = salary(row);
            if (instruction.isPresent() && salary.isPresent()) {
                paid.add(new Paid(row, instruction.get(), salary.get()));
            }
        }
        var identity = new SalaryList.Identity(sha256(csv), contentSha256(paid, rows.faults()));
        refuseTwice(paid);
        return new SalarySheet(rows, paid, identity);
    }

    /** Neither row alone is what was paid. */
    private static void refuseTwice(List<Paid> paid) {
        Map<InstructionId, Paid> firsts = new LinkedHashMap<>();
        for (Paid one : paid) {
            Paid first = firsts.putIfAbsent(one.instruction(), one);
            if (first != null) {
                refuseTwice(one.row(), first.row());
                if (first.row().faults().isEmpty()) {
                    refuseTwice(first.row(), one.row());
                }
            }
        }
    }

    private static void refuseTwice(Row row, Row other) {
        row.refuse(
                "Row %d is a salary for the same instruction; add the two up in one row."
                        .formatted(other.number()));
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

    private static Optional<Ore> salary(Row row) {
        Optional<Long> kroner = row.find(KRONER);
        Optional<Integer> ore = row.find(ORE);
        if (kroner.isPresent() == ore.isPresent()) {
            row.refuse("Write the salary in kroner or in øre, and only one of them.");
            return Optional.empty();
        }
        return kroner.map(Ore::of).or(() -> ore.map(Ore::of));
    }

    private static String contentSha256(List<Paid> paid, List<Fault> faults) {
        Stream<String> read = paid.stream().map(p -> p.instruction() + ";" + p.salary().amount());
        Stream<String> unread = faults.stream().map(f -> f.column() + ";" + f.reason());
        String content = Stream.concat(read, unread).sorted().collect(Collectors.joining("\n"));
        return sha256(content.getBytes(UTF_8));
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
