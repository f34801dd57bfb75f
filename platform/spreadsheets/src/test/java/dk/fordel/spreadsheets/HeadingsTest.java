package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.csv;
import static dk.fordel.spreadsheets.Sheets.onlyFault;
import static dk.fordel.spreadsheets.Sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Columns that are missing, doubled or unknown; merged cells; blank rows. */
class HeadingsTest {

    private static final Column<String> NAME = Column.text("name", 50);
    private static final Column<Integer> CAPACITY = Column.wholeNumber("capacity", 0, 20);
    private static final Column<String> REMARK = Column.text("remark", 50).optional();

    @Test
    void every_missing_column_is_named_with_the_headings_found_and_no_row_is_good() {
        Rows rows = csv("postcode;town\n8900;Randers\n").rows(NAME, CAPACITY, REMARK);
        String reason = "The column is missing; the headings in row 1 are: postcode, town.";
        assertThat(rows.faults())
                .containsExactly(new Fault(1, "name", reason), new Fault(1, "capacity", reason));
        assertThat(rows.good()).isEmpty();
        assertThat(rows.report(true).refused()).isOne();
    }

    @Test
    void the_faults_of_the_other_columns_are_listed_even_when_one_is_missing() {
        assertThat(csv("capacity\n21\n22\n").rows(NAME, CAPACITY).faults())
                .extracting(Fault::row)
                .containsExactly(1, 2, 3);
    }

    @Test
    void headings_match_whatever_their_case_order_and_blanks() {
        Rows rows = csv(" CAPACITY ;\u00a0Name\n3;Elm Road\n").rows(NAME, CAPACITY, REMARK);
        assertThat(rows.good())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(NAME)).isEqualTo("Elm Road");
                    assertThat(row.get(CAPACITY)).isEqualTo(3);
                    assertThat(row.find(REMARK)).isEmpty();
                });
    }

    @Test
    void two_columns_with_one_heading_are_refused() {
        Rows rows = csv("name;capacity;NAME\nElm;3;Oak\n").rows(NAME, CAPACITY);
        assertThat(onlyFault(rows))
                .isEqualTo(
                        new Fault(
                                1, "name", "The columns A and C have the same heading; keep one."));
        assertThat(rows.good()).isEmpty();
    }

    @Test
    void an_unknown_column_is_a_warning() {
        Rows rows = csv("name;colour\nElm Road;green\n").rows(NAME);
        assertThat(rows.faults()).isEmpty();
        assertThat(rows.warnings())
                .containsExactly(
                        new Fault(1, "colour", "Column B is not known here and was ignored."));
        assertThat(rows.good()).hasSize(1);
    }

    @Test
    void merged_cells_are_named() {
        Rows rows =
                xlsx(
                                sheet -> {
                                    sheet.value(0, 0, "name");
                                    sheet.value(0, 1, "capacity");
                                    sheet.value(1, 0, "Elm Road");
                                    sheet.value(1, 1, 3);
                                    sheet.value(2, 0, "Oak Road");
                                    sheet.range(1, 1, 2, 1).merge();
                                })
                        .rows(NAME, CAPACITY);
        assertThat(rows.faults())
                .contains(
                        new Fault(
                                2,
                                "capacity",
                                "The cells B2:B3 are merged; unmerge them and write the value in each row."));
        assertThat(rows.good()).isEmpty();
    }

    @Test
    void headings_without_rows_are_refused() {
        assertThat(onlyFault(csv("name\n\n;\n").rows(NAME)).reason())
                .isEqualTo("There are headings, and no rows below them.");
    }

    @Test
    void blank_rows_are_skipped_and_the_numbers_of_the_others_stay() {
        Rows text =
                csv("\n\nname;capacity\n\nElm Road;3\n ; \n\"\n\";\nOak Road;x\n")
                        .rows(NAME, CAPACITY);
        assertThat(text.good()).extracting(Row::number).containsExactly(5);
        assertThat(onlyFault(text).row()).isEqualTo(8);

        Rows sheet =
                xlsx(
                                s -> {
                                    s.value(2, 0, "name");
                                    s.value(4, 0, "Elm Road");
                                    s.value(5, 0, "  ");
                                    s.value(9, 0, "Oak Road");
                                })
                        .rows(NAME);
        assertThat(sheet.good()).extracting(Row::number).containsExactly(5, 10);
    }

    @Test
    void an_empty_required_cell_is_a_fault_and_an_empty_optional_one_is_not() {
        Rows rows = csv("name;capacity;remark\n;3;\n").rows(NAME, CAPACITY, REMARK);
        assertThat(rows.faults()).containsExactly(new Fault(2, "name", "The cell is empty."));
    }

    @Test
    void a_value_without_a_heading_is_refused() {
        Rows rows = csv("name;capacity\nElm; Road;3\n").rows(NAME, CAPACITY);
        assertThat(rows.faults())
                .anySatisfy(fault ->
                        assertThat(fault.reason())
                                .startsWith("A value stands in column C, which has no heading"));
    }

    @Test
    void only_the_first_sheet_is_read_and_that_is_said() {
        Rows rows =
                xlsx(
                                sheet -> {
                                    sheet.value(0, 0, "name");
                                    sheet.value(1, 0, "Elm Road");
                                    sheet.getWorkbook().newWorksheet("Notes").value(0, 0, "x");
                                })
                        .rows(NAME);
        assertThat(rows.good()).hasSize(1);
        assertThat(rows.warnings())
                .containsExactly(
                        new Fault(
                                1,
                                null,
                                "Only the first of 2 sheets was read; if the list stands on another one, put that first."));
    }

    @Test
    void a_hidden_sheet_is_passed_over() {
        Rows rows =
                xlsx(
                                sheet -> {
                                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                                    sheet.value(0, 0, "hidden");
                                    Worksheet second = sheet.getWorkbook().newWorksheet("Shown");
                                    second.value(0, 0, "name");
                                    second.value(1, 0, "Elm Road");
                                })
                        .rows(NAME);
        assertThat(rows.good()).hasSize(1);
        assertThat(rows.warnings()).isEmpty();
    }
}
