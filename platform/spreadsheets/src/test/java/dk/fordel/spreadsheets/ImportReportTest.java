package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.csv;
import static dk.fordel.spreadsheets.Sheets.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.fordel.kernel.PositionKind;
import dk.fordel.spreadsheets.ImportReport.Outcome;
import dk.fordel.spreadsheets.ImportReport.RowOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a service does with the rows, and what it reports. */
class ImportReportTest {

    private static final Column<String> NAME = Column.text("name", 50);
    private static final Column<Integer> CAPACITY = Column.wholeNumber("capacity", 0, 20);

    @Test
    void each_row_is_accepted_unchanged_or_refused() {
        Rows rows = csv("name;capacity\nElm;3\nOak;x\nAsh;2\nYew;1\n").rows(NAME, CAPACITY);
        for (Row row : rows.good()) {
            switch (row.get(NAME)) {
                case "Ash" -> row.unchanged();
                case "Yew" -> row.refuse(CAPACITY, "A yew has no capacity.");
                default -> {}
            }
        }
        ImportReport report = rows.report(false);
        assertThat(report.rows())
                .containsExactly(
                        new RowOutcome(2, Outcome.ACCEPTED),
                        new RowOutcome(3, Outcome.REFUSED),
                        new RowOutcome(4, Outcome.UNCHANGED),
                        new RowOutcome(5, Outcome.REFUSED));
        assertThat(report)
                .extracting(
                        ImportReport::rowsRead,
                        ImportReport::accepted,
                        ImportReport::unchanged,
                        ImportReport::refused)
                .containsExactly(4, 1, 1, 2);
        assertThat(report.faults())
                .extracting(Fault::row, Fault::column)
                .containsExactly(tuple(3, "capacity"), tuple(5, "capacity"));
    }

    @Test
    void a_row_that_says_what_an_earlier_one_said_names_it() {
        Rows rows =
                csv("name;capacity\nElm;3\nOak;3\nElm;3\nElm;4\n;3\n;3\n")
                        .rows(NAME, CAPACITY)
                        .mustDifferIn(NAME, CAPACITY);
        assertThat(rows.faults())
                .filteredOn(fault -> fault.row() == 4)
                .containsExactly(
                        new Fault(4, "name", "Row 2 already says this; leave one of them out."));
        assertThat(rows.faults())
                .filteredOn(fault -> fault.row() > 5)
                .as("an empty cell is no value that another row could say again")
                .extracting(Fault::reason)
                .containsOnly("The cell is empty.");
        assertThat(rows.good()).extracting(Row::number).containsExactly(2, 3, 5);
    }

    @Test
    void every_fault_of_every_row_is_listed_at_once() {
        Rows rows = csv("name;capacity\n;x\nElm;99\n").rows(NAME, CAPACITY);
        assertThat(rows.faults()).hasSize(3);
    }

    @Test
    void a_value_that_is_not_there_cannot_be_taken() {
        Row row = csv("name\nElm\n").rows(NAME, CAPACITY.optional()).good().getFirst();
        assertThatThrownBy(() -> row.get(CAPACITY)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.xlsx", "demo.csv"})
    void what_we_write_we_read(String filename) {
        Column<LocalDate> from = Column.day("from");
        Column<BigDecimal> load = Column.decimal("load", 2, BigDecimal.ZERO, BigDecimal.TEN);
        Column<PositionKind> kind = Column.oneOf("kind", PositionKind.class);
        Column<String> remark = Column.text("remark", 20).optional();
        List<String> headings = List.of("name", "capacity", "from", "load", "kind", "remark");
        List<List<Object>> values =
                List.of(
                        Arrays.asList(
                                "Ærø; \"Elm\" Road",
                                3,
                                LocalDate.of(2027, 3, 1),
                                new BigDecimal("1.25"),
                                PositionKind.KBU,
                                null));
        byte[] content =
                filename.endsWith("csv")
                        ? SheetWriter.csv(headings, values)
                        : SheetWriter.xlsx(headings, values);
        Row row =
                file(filename, content)
                        .rows(NAME, CAPACITY, from, load, kind, remark)
                        .good()
                        .getFirst();
        assertThat(row.get(NAME)).isEqualTo("Ærø; \"Elm\" Road");
        assertThat(row.get(CAPACITY)).isEqualTo(3);
        assertThat(row.get(from)).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(row.get(load)).isEqualTo("1.25");
        assertThat(row.get(kind)).isEqualTo(PositionKind.KBU);
        assertThat(row.find(remark)).isEmpty();
    }
}
