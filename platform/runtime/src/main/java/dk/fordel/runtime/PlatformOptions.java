package dk.fordel.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a start of the platform can be told.
 *
 * @param project the folder that holds {@code services/} and {@code platform/}, built
 * @param data where everything is kept between starts
 * @param services which services to start
 * @param ports ports other than the usual, by the part's name; 0 means any free one
 * @param startupCaches whether the caches that make the next start faster are made in the
 *     background
 * @param patience how long a part may take until it is ready
 */
public record PlatformOptions(
        Path project,
        Path data,
        List<Part> services,
        Map<String, Integer> ports,
        boolean startupCaches,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What {@code make run} starts: all services, the usual ports, data under {@code .fordel/} of
     * the project.
     */
    public static PlatformOptions usual() {
        var project = projectFolder();
        return new PlatformOptions(
                project, project.resolve(".fordel"), Part.SERVICES, Map.of(), true, PATIENCE);
    }

    /** All services on free ports with data in a folder of the test, so that it disturbs nobody. */
    public static PlatformOptions forTest(Path data) {
        return usual().withData(data)
                .withServices(Part.SERVICES)
                .withAnyPorts()
                .withoutStartupCaches();
    }

    public PlatformOptions withData(Path folder) {
        return new PlatformOptions(
                project, folder.toAbsolutePath(), services, ports, startupCaches, patience);
    }

    public PlatformOptions withPorts(Map<String, Integer> chosen) {
        return new PlatformOptions(
                project, data, services, Map.copyOf(chosen), startupCaches, patience);
    }

    PlatformOptions withServices(List<Part> chosen) {
        return new PlatformOptions(
                project, data, List.copyOf(chosen), ports, startupCaches, patience);
    }

    PlatformOptions withProject(Path folder) {
        return new PlatformOptions(folder, data, services, ports, startupCaches, patience);
    }

    PlatformOptions withoutStartupCaches() {
        return new PlatformOptions(project, data, services, ports, false, patience);
    }

    PlatformOptions withPatience(Duration longest) {
        return new PlatformOptions(project, data, services, ports, startupCaches, longest);
    }

    PlatformOptions withAnyPorts() {
        var any =
                Part.all(services).stream()
                        .collect(java.util.stream.Collectors.toMap(Part::name, part -> 0));
        return withPorts(any);
    }

    /** The folder we are in, or the nearest above it that holds the services. */
    private static Path projectFolder() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, java.util.Objects::nonNull, Path::getParent)
                .filter(folder ->
                        Files.isDirectory(folder.resolve("services"))
                                && Files.isDirectory(folder.resolve("platform")))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailed(
                                "Neither "
                                        + here
                                        + " nor a folder above it is the project: start Fordel there."));
    }
}
