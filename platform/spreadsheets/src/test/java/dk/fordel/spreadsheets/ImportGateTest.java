package dk.fordel.spreadsheets;

import static dk.fordel.spreadsheets.Sheets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.fordel.kernel.Busy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** How much is read at once, and how much is told. */
class ImportGateTest {

    private static final InputStream EMPTY = InputStream.nullInputStream();

    private final ImportGate gate = new ImportGate();

    @Test
    void the_third_list_at_once_is_told_when_to_come_back_and_not_read() throws IOException {
        try (var _ = enter(EMPTY)) {
            InputStream third = new ByteArrayInputStream(new byte[7]);
            try (var _ = enter(EMPTY)) {
                assertThatThrownBy(() -> enter(third))
                        .isInstanceOfSatisfying(
                                Busy.class,
                                busy -> {
                                    assertThat(busy.sentence()).contains("in 15 seconds");
                                    assertThat(busy.retryAfter()).isEqualTo(15);
                                });
                assertThat(third.available()).isEqualTo(7);
            }
            try (var place = enter(third)) {
                assertThat(place.file().readAllBytes()).hasSize(7);
            }
        }
    }

    @Test
    void a_file_that_is_still_arriving_takes_no_place() throws IOException {
        InputStream slow =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        try (var _ = enter(EMPTY);
                                var _ = enter(EMPTY)) {
                            return -1;
                        }
                    }
                };
        try (var place = enter(slow)) {
            assertThat(place.file().readAllBytes()).isEmpty();
        }
    }

    @Test
    void a_file_that_arrives_when_all_places_are_taken_is_told_when_to_come_back()
            throws IOException {
        List<ImportGate.Place> others = new ArrayList<>();
        InputStream slow =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        others.add(enter(EMPTY));
                        others.add(enter(EMPTY));
                        return -1;
                    }
                };
        assertThatThrownBy(() -> enter(slow)).isInstanceOf(Busy.class);
        assertThat(others).hasSize(2);
    }

    private ImportGate.Place enter(InputStream file) throws IOException {
        return gate.enter(file, Limits.DEFAULT);
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
