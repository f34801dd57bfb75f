package dk.fordel.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that is kept between starts: {@code postgresql/}, {@code kafka/}, {@code identity/}
 * (users' secrets, signing key), {@code secrets} (databases' passwords), {@code master-key} (of
 * personal data), {@code apps/} (extracted services), {@code logs/}. Only its owner can look into
 * it.
 */
public record DataFolder(Path path) {

    private static final int LOG_LINES = 12;
    private static final int LOG_WIDTH = 600;

    static DataFolder prepare(Path path) {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(path.resolve("logs"));
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new LaunchFailed("The data folder " + path + " cannot be made or used: " + e, e);
        }
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path identity() {
        return path.resolve("identity");
    }

    Path masterKey() {
        return path.resolve("master-key");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path app(Part part) {
        return path.resolve("apps").resolve(part.name());
    }

    Path addresses() {
        return path.resolve("addresses.properties");
    }

    Path lock() {
        return path.resolve("run.pid");
    }

    /** Where the users' secrets are, for people. */
    public Path userSecretsFile() {
        return identity().resolve("secrets");
    }

    /** Which trainee or practices the demo users are. */
    public Bindings bindings() {
        return new Bindings(identity().resolve("bindings"));
    }

    /**
     * The secret of each demo user: the password of the login page, and the client secret of the
     * client of the same name.
     */
    public Map<String, String> userSecrets() {
        return SecretsFile.read(userSecretsFile());
    }

    /** Where a part writes; what it wrote in an earlier start is kept once, beside it. */
    Path freshLog(Part part) {
        var log = log(part.name());
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(part.name() + ".previous.log"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot set " + log + " aside.", e);
        }
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    /**
     * The last lines of a part's log that say something: without the places in the code where an
     * exception passed.
     */
    String endOfLog(String part) {
        var log = log(part);
        try {
            var telling =
                    Files.readString(log)
                            .lines()
                            .filter(line -> !line.matches("\\s+(at |\\.\\.\\. ).*"))
                            .toList();
            var end = telling.subList(Math.max(0, telling.size() - LOG_LINES), telling.size());
            return "The end of "
                    + log
                    + ":\n"
                    + end.stream().map(DataFolder::shortened).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "Its log " + log + " cannot be read.";
        }
    }

    private static String shortened(String line) {
        return line.length() <= LOG_WIDTH ? line : line.substring(0, LOG_WIDTH) + "...";
    }
}
