package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How much is read at once, and how much is told. */
class ImportGateTest {

    @Test
    void the_third_list_at_once_is_told_when_to_come_back() {
        ImportGate gate = new ImportGate();
        try (var _ = gate.enter()) {
            try (var _ = gate.enter()) {
                assertThatThrownBy(gate::enter)
                        .isInstanceOfSatisfying(
                                Busy.class,
                                busy -> {
                                    assertThat(busy.sentence()).contains("in 15 seconds");
                                    assertThat(busy.retryAfter()).isEqualTo(15);
                                });
            }
            try (var place = gate.enter()) {
                assertThat(place).isNotNull();
            }
        }
    }

    @Test
    void a_sheet_in_which_everything_is_wrong_tells_a_thousand_faults_and_one_of_each_row() {
        Column<Integer> one = Column.wholeNumber("a", 0, 9);
        Column<Integer> other = Column.wholeNumber("b", 0, 9);
        Rows rows = csv("a;b\n" + "x;y\n".repeat(1_500)).rows(one, other);
        ImportReport report = rows.report(true);
        assertThat(rows.good()).isEmpty();
        assertThat(report.refused()).isEqualTo(1_500);
        assertThat(report.faults()).hasSize(2_001);
        assertThat(report.faults().getLast().reason())
                .isEqualTo(
                        "1,000 more faults are not listed; correct these, and try the file again.");
    }

    @Test
    void rows_that_must_agree_and_do_not_name_each_other() {
        Column<String> key = Column.text("key", 9).personal();
        Column<String> name = Column.text("name", 9).personal();
        Rows rows = csv("key;name\n1;A\n2;B\n1;A\n1;C\n;D\n").rows(key, name);
        List<Fault> before = rows.faults();
        assertThat(before).hasSize(1);
        assertThat(rows.mustAgreeOn(name, key).faults())
                .extracting(Fault::row, Fault::reason)
                .contains(
                        tuple(
                                2,
                                "Row 5 has the same key and another name; correct the one that is wrong."),
                        tuple(
                                5,
                                "Row 2 has the same key and another name; correct the one that is wrong."));
        assertThat(rows.good()).extracting(Row::number).containsExactly(3, 4);
    }
}
