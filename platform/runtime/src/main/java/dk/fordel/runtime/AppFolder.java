package dk.fordel.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A service's Boot jar, extracted: the JVM starts it faster than the nested jar, and an AOT cache
 * can only be made of it. Extracted again when the jar or the JDK is another one.
 */
final class AppFolder {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Part part;
    private final Path project;
    private final Path folder;

    AppFolder(Part part, Path project, Path folder) {
        this.part = part;
        this.project = project;
        this.folder = folder;
    }

    /** The jar to start, in a folder with all its libraries. */
    Path extracted() {
        var jar = bootJar();
        try {
            var origin = origin(jar);
            if (!Files.exists(marker()) || !Files.readString(marker()).equals(origin)) {
                clear();
                extract(jar);
                Files.writeString(
                        marker(), origin); // last: an interrupted extraction is done again
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot extract " + jar + " to " + folder, e);
        }
        return folder.resolve(jar.getFileName());
    }

    /** Where {@link #extracted} puts the jar. */
    Path jar() {
        return folder.resolve(bootJar().getFileName());
    }

    /**
     * Where its AOT cache is, when there is one; it goes with the extracted jar that it was made
     * of.
     */
    Path startupCache() {
        return folder.resolve("startup.aot");
    }

    private Path bootJar() {
        var target = project.resolve(part.module()).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(this::isBootJar)
                    .max(Comparator.comparing(AppFolder::lastModified))
                    .orElseThrow(this::notBuilt);
        } catch (IOException e) {
            throw notBuilt();
        }
    }

    private boolean isBootJar(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(part.name() + "-")
                && name.endsWith(".jar")
                && !name.endsWith("-sources.jar")
                && !name.endsWith("-javadoc.jar")
                && !name.endsWith("-tests.jar");
    }

    private LaunchFailed notBuilt() {
        return new LaunchFailed(
                "%s is not built: there is no jar in %s. `make run` builds everything first."
                        .formatted(part.name(), project.resolve(part.module()).resolve("target")));
    }

    private void extract(Path jar) throws IOException {
        Files.createDirectories(folder.getParent());
        var log = Files.createTempFile("fordel-extract", ".log");
        var process =
                new ProcessBuilder(
                                JAVA,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new LaunchFailed(
                        "%s cannot be extracted from %s: %s"
                                .formatted(part.name(), jar, Files.readString(log)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted while " + part.name() + " was extracted.", e);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path marker() {
        return folder.resolve("extracted-from");
    }

    private static String origin(Path jar) throws IOException {
        return "%s %d %s %s\n"
                .formatted(
                        jar.getFileName(), Files.size(jar), lastModified(jar), Runtime.version());
    }

    private static java.nio.file.attribute.FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
