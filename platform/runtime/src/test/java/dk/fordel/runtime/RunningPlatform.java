package dk.fordel.runtime;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One fresh site for all tests that ask for a {@link RunningPlatform}: started when the first one
 * does, stopped and deleted after the last test of this JVM. Who changes more than a guide tells
 * its reader to starts a {@link Platform} of its own.
 */
public final class RunningPlatform implements AutoCloseable {

    private final Path folder;
    private final Platform platform;

    private RunningPlatform(Path folder) {
        this.folder = folder;
        this.platform =
                Platform.start(
                        PlatformOptions.forTest(folder.resolve(".fordel")), Progress.silent());
    }

    /** As the project's folder is to a newcomer: the data lies in {@code .fordel} below it. */
    public Path folder() {
        return folder;
    }

    public Platform platform() {
        return platform;
    }

    @Override
    public void close() throws IOException {
        platform.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Gives it to tests. */
    public static final class Extension implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE =
                ExtensionContext.Namespace.create(RunningPlatform.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningPlatform.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent(
                            RunningPlatform.class, key -> started(), RunningPlatform.class);
        }

        private static RunningPlatform started() {
            try {
                return new RunningPlatform(Files.createTempDirectory("fordel-site"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
