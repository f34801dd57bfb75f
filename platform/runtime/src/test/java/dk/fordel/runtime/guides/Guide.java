package dk.fordel.runtime.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of ours with its fenced blocks. What is fenced as {@code sh} is run by a test; everything
 * else is an illustration and says what it is.
 *
 * @param name the file's name
 */
record Guide(String name, List<Block> blocks) {

    private static final String FENCE = "```";

    /**
     * A fenced block.
     *
     * @param line number of the fence that opens it
     * @param language what the fence says
     */
    record Block(int line, String language, String text) {
        boolean isRun() {
            return language.equals("sh");
        }
    }

    static Guide read(Path file) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines(file);
        int opened = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).startsWith(FENCE)) {
                continue;
            }
            if (opened < 0) {
                opened = at;
            } else {
                blocks.add(
                        new Block(
                                opened + 1,
                                lines.get(opened).substring(FENCE.length()).strip(),
                                String.join("\n", lines.subList(opened + 1, at))));
                opened = -1;
            }
        }
        return new Guide(String.valueOf(file.getFileName()), List.copyOf(blocks));
    }

    List<Block> commands() {
        return blocks.stream().filter(Block::isRun).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
