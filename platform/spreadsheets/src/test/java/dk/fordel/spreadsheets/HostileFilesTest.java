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

    private static final int COPIES = 12;

    /** A service has three times as much. */
    private static final String HEAP = "-Xmx" + System.getProperty("hostile.heap", "64m");

    @TempDir private static Path folder;

    @BeforeAll
    static void files() throws IOException {
        HostileFiles.into(folder);
    }

    @Test
    void no_file_takes_more_memory_than_a_small_service_has() throws Exception {
        String output = readAtOnce(folder);
        System.out.println(output);
        assertThat(output)
                .containsPattern("inline-30MB.* The cell A2 holds more than 32,767 characters")
                .containsPattern("inline-70MB.* The cell A2 holds more than 32,767 characters")
                .containsPattern("semicolons.csv.* Row 1 has more than 16,384 columns")
                .containsPattern("one-cell.* The cell A2 holds more than 32,767 characters")
                .containsPattern("largest-list.* read: 50000 rows, 0 faults");
    }

    /** Whichever two files meet, none is larger than these. */
    @Test
    void two_of_the_largest_files_are_held_once_each(@TempDir Path largest) throws Exception {
        for (int copy = 0; copy < COPIES; copy++) {
            Files.copy(folder.resolve("one-cell.csv"), largest.resolve(copy + ".csv"));
        }
        assertThat(readAtOnce(largest)).contains("survived");
    }

    /** What two readers at once say of a folder's files, in a JVM with a small heap. */
    private String readAtOnce(Path files) throws Exception {
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
                                files.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        int code = child.waitFor();
        String output = Files.readString(told);
        assertThat(code).as(output).isZero();
        assertThat(output).contains("survived");
        return output;
    }
}
