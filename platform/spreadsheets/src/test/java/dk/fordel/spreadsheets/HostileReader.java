package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.TooLarge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Reads a folder of files as a service does, as many at once as it does; says what became of each.
 */
final class HostileReader {

    private static final int AT_ONCE = 2;
    private static final ImportGate GATE = new ImportGate();

    private HostileReader() {}

    public static void main(String[] folder) throws Exception {
        List<Path> files;
        try (var listed = Files.list(Path.of(folder[0]))) {
            files = listed.sorted().toList();
        }
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Boolean> one = () -> told(files);
            Callable<Boolean> other = () -> told(files.reversed());
            for (Future<Boolean> caller : callers.invokeAll(List.of(one, other))) {
                caller.get();
            }
        }
        System.out.println("survived");
    }

    private static boolean told(List<Path> files) throws IOException {
        for (Path file : files) {
            long started = System.nanoTime();
            try (InputStream content = Files.newInputStream(file);
                    var place = GATE.enter(content, Limits.DEFAULT)) {
                String told = read(place.file(), file.getFileName().toString());
                System.out.printf(
                        "%-22s %9d B %5d ms  %s%n",
                        file.getFileName(),
                        Files.size(file),
                        (System.nanoTime() - started) / 1_000_000,
                        told);
            }
        }
        return true;
    }

    private static String read(InputStream content, String name) throws IOException {
        Column<?>[] columns =
                IntStream.range(0, HostileFiles.COLUMNS)
                        .mapToObj(i ->
                                (i == 1
                                                ? Column.wholeNumber("c" + i, 0, 1_000_000)
                                                : i == 2
                                                        ? Column.day("c" + i)
                                                        : Column.text("c" + i, 100))
                                        .optional())
                        .toArray(Column<?>[]::new);
        try {
            ImportReport report = Table.read(content, name).rows(columns).report(true);
            return "read: %d rows, %d faults".formatted(report.rowsRead(), report.faults().size());
        } catch (Malformed | TooLarge no) {
            return String.valueOf(no.getMessage());
        }
    }
}
