package dk.fordel.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file does not end a service, whatever its shape, and several at once do not either. */
class HostileFilesTest {

    /** A service has three times as much. */
    private static final String HEAP = "-Xmx" + System.getProperty("hostile.heap", "64m");

    @TempDir private static Path folder;

    @BeforeAll
    static void files() throws IOException {
        HostileFiles.into(folder);
    }

    @Test
    void no_file_takes_more_memory_than_a_small_service_has() throws Exception {
        Path told = Files.createTempFile(folder.getParent(), "told", ".txt");
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileReader.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        int code = child.waitFor();
        String output = Files.readString(told);
        System.out.println(output);
        assertThat(code).as(output).isZero();
        assertThat(output).contains("survived");
        assertThat(output)
                .containsPattern("inline-30MB.* The cell A2 holds more than 32,767 characters")
                .containsPattern("inline-70MB.* The cell A2 holds more than 32,767 characters")
                .containsPattern("semicolons.csv.* Row 1 has more than 16,384 columns")
                .containsPattern("one-cell.* The cell A2 holds more than 32,767 characters")
                .containsPattern("largest-list.* read: 50000 rows, 0 faults");
    }
}
