package dk.fordel.runtime.guides;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One shell in one folder, in which the blocks of a guide are run one after the other, so that a
 * variable set in one is there in the next. It ends at the first command that fails.
 */
final class Shell {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String MARK = "@@ ";

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param code with which the shell ended
     * @param outputs of the blocks that were begun, in order
     * @param all everything that was written, to show when something is wrong
     */
    record Outcome(int code, List<String> outputs, String all) {}

    Outcome run(String name, List<String> blocks) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        blocks.forEach(block -> script.append("echo '").append(MARK).append("'\n" + block + "\n"));
        Path file = Files.writeString(folder.resolve(name + ".sh"), script);
        Path written = folder.resolve(name + ".out");
        Process shell =
                new ProcessBuilder("bash", String.valueOf(file))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(written.toFile())
                        .start();
        shell.getOutputStream().close();
        boolean ended = shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly().waitFor();
        }
        // a letter may be among it, so not every byte is text
        String all = new String(Files.readAllBytes(written), StandardCharsets.UTF_8);
        List<String> outputs = new ArrayList<>(List.of(all.split(MARK + "\n", -1)));
        outputs.removeFirst();
        return new Outcome(
                shell.exitValue(), outputs, ended ? all : all + "\nNot over after " + PATIENCE);
    }
}
