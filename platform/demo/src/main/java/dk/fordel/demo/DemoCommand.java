package dk.fordel.demo;

import dk.fordel.runtime.Addresses;
import dk.fordel.runtime.DataFolder;
import dk.fordel.runtime.LaunchFailed;
import dk.fordel.runtime.Platform;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Plays a region's year on the running platform, or starts one for it and stops it afterwards. */
@Command(
        name = "demo",
        description = {
            "Plays a region's year through all services and proves that nothing was lost.",
            "Uses the platform that is running on the data folder, or starts one and stops it afterwards."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "Where everything is kept (default: .fordel).")
    private @Nullable Path data;

    @Option(names = "--small", description = "A small region, for a quick look.")
    private boolean small;

    @Override
    public Integer call() {
        PlatformOptions usual = PlatformOptions.usual();
        PlatformOptions options = data == null ? usual : usual.withData(data);
        DataFolder folder = new DataFolder(options.data());
        try {
            return play(Addresses.of(folder), folder);
        } catch (LaunchFailed notRunning) {
            System.out.println(
                    "No Fordel is running on " + folder.path() + "; starting one for the demo.");
        }
        try (Platform platform = Platform.start(options, Progress.console())) {
            return play(platform.addresses(), platform.data());
        }
    }

    private int play(Addresses addresses, DataFolder folder) {
        Path demo = folder.path().resolve("demo");
        var telling = new Telling(System.out);
        try {
            new Story(
                            addresses,
                            folder.userSecrets(),
                            demo,
                            small ? Region.Size.SMALL : Region.Size.WHOLE,
                            telling,
                            () -> {})
                    .play();
        } catch (StoryFailed failed) {
            System.out.flush();
            System.err.println("\nThe demo failed: " + failed.getMessage());
            for (Throwable also : failed.getSuppressed()) {
                System.err.println("  " + also.getMessage());
            }
            return 1;
        }
        bind(addresses, folder);
        System.out.printf("%nAll checks hold. The figures: %s%n", demo.resolve("summary.json"));
        System.out.printf("The spreadsheets: %s%n", demo);
        return 0;
    }

    /** So that a reader can call as a trainee, and as a practice, that the story knows. */
    private static void bind(Addresses addresses, DataFolder folder) {
        var client = new Client(addresses.http(), folder.userSecrets());
        var placement =
                client.get("auditor", "allocation", "/api/placements?standing=CONFIRMED&limit=1")
                        .path("items")
                        .path(0);
        String trainee = placement.path("traineeId").asString("");
        String practice = placement.path("practiceId").asString("");
        if (!trainee.isEmpty() && !practice.isEmpty()) {
            folder.bindings().trainee("trainee", trainee);
            folder.bindings().practices("practice", List.of(practice));
            System.out.printf(
                    "%nThe user trainee is now trainee %s, and the user practice speaks for practice %s.%n",
                    trainee, practice);
        }
    }
}
