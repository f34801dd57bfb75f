package dk.fordel.testing.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The main sources of all modules below a folder, as text: they are there whatever was built
 * before, so no module can escape by being built later.
 */
final class Sources {

    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern FORDEL = Pattern.compile("\\bdk\\.fordel\\.([a-z]+)\\b");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?([a-z]+\\.[a-z]+)");

    private static final Pattern WORD = Pattern.compile("\\b(\\w+)\\b");

    private Sources() {}

    /** The {@code platform} folder of this checkout. */
    static Path platform() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here.resolve("platform");
    }

    /** For each module the packages of Fordel that its code names, itself left out. */
    static Map<String, Set<String>> imports(Path folder) {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path module : children(folder)) {
            Path main = module.resolve("src/main/java");
            if (Files.isDirectory(main)) {
                String name = module.getFileName().toString();
                Set<String> named = names(main, FORDEL);
                named.remove(name);
                imports.put(name, named);
            }
        }
        return imports;
    }

    /** The first two parts of every import of a module. */
    static Set<String> roots(Path module) {
        return names(module.resolve("src/main/java"), IMPORT);
    }

    /** Every word of the code of all modules below some folders. */
    static Set<String> words(Path... folders) {
        return Stream.of(folders)
                .flatMap(folder -> children(folder).stream())
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(main -> names(main, WORD).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(Path main, Pattern pattern) {
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::code)
                    .flatMap(code -> pattern.matcher(code).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            return NO_CODE.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
