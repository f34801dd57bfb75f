package dk.fordel.trainee.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.spreadsheets.Table;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the report of a file may say. */
class TraineeSheetTest {

    @Test
    void a_file_without_headings_does_not_spell_out_its_first_trainee() throws IOException {
        ImportReport report =
                report(
                        """
                        HR-1;Test Testesen;010199-0001;KBU;2027-03-01
                        HR-2;Proeve Proevesen;020299-0002;KBU;2027-03-01
                        """);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("Testesen", "Proeve", "010199", "020299");
        assertThat(report.faults())
                .extracting(Fault::column)
                .contains("reference", "trainee name", "cpr", "programme kind", "start day");
        assertThat(report.faults().getFirst().reason()).contains("headings of the template");
    }

    @Test
    void values_in_the_wrong_column_are_not_repeated() throws IOException {
        ImportReport report =
                report(
                        """
                        reference;trainee name;cpr;programme kind;start day;municipality
                        010199-0001;HR-1;Test Testesen;Test Testesen;Test Testesen;Test Testesen
                        """);

        assertThat(report.faults()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(report.toString()).doesNotContain("Testesen", "010199");
    }

    private static ImportReport report(String csv) throws IOException {
        return ReportRedaction.redact(
                Table.read(
                                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                                "list.csv")
                        .rows(TraineeSheet.all())
                        .report(true),
                TraineeSheet.headings());
    }
}
