package dk.fordel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** As many files of salaries at once as are sent. */
class FilesAtOnceTest extends FundingServiceTest {

    private static final String MONTH = "/api/months/2025-08";
    private static final String DRY_RUN = MONTH + "/dry-run";
    private static final byte[] FILE =
            "instruction;salary\n5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11;40.000,00\n"
                    .getBytes(StandardCharsets.UTF_8);

    @Autowired private ImportGate gate;

    @Test
    void the_third_file_at_once_is_told_when_to_come_back() throws IOException {
        try (var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT);
                var _ = gate.enter(InputStream.nullInputStream(), Limits.DEFAULT)) {
            for (String step :
                    new String[] {"/dry-run", "/close", "/supplements", "/supplements/dry-run"}) {
                Answer busy = story.hrOffice().upload(MONTH + step, "text/csv", FILE);
                assertThat(busy.status()).as(step).isEqualTo(503);
                assertThat(busy.header("Retry-After")).isEqualTo("15");
                assertThat(busy.text()).contains("Other lists are being imported");
            }
        }
        assertThat(story.hrOffice().upload(DRY_RUN, "text/csv", FILE).status()).isEqualTo(200);
    }

    @Test
    void files_that_are_still_arriving_keep_nobody_out() {
        try (var one = story.hrOffice().uploadSlowly(DRY_RUN, "text/csv", FILE);
                var other = story.hrOffice().uploadSlowly(DRY_RUN, "text/csv", FILE)) {
            await().until(() -> api.postsBeingAnswered() == 2);
            assertThat(story.hrOffice().upload(DRY_RUN, "text/csv", FILE).status()).isEqualTo(200);
            assertThat(one.finish()).isEqualTo(200);
            assertThat(other.finish()).isEqualTo(200);
        }
    }
}
