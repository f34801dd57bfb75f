package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** Says which trainee or which practices a demo user is. */
@Command(
        name = "bind",
        description = {
            "Says which trainee or which practices a demo user is; it stands in the next token.",
            "For example: bind --user trainee --trainee <id>, bind --user practice --practice <id>"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BindCommand implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "The folder of the platform (default: .fordel).")
    private @Nullable Path data;

    @Option(names = "--user", paramLabel = "<user>", required = true, description = "A demo user.")
    private String user = "";

    @Option(names = "--trainee", paramLabel = "<id>", description = "The trainee that the user is.")
    private @Nullable String trainee;

    @Option(
            names = "--practice",
            paramLabel = "<id>",
            description = "A practice that the user speaks for; several are possible.")
    private List<String> practices = List.of();

    @Override
    public void run() {
        var folder =
                new DataFolder(
                        data == null ? PlatformOptions.usual().data() : data.toAbsolutePath());
        if (!folder.userSecrets().containsKey(user)) {
            throw new LaunchFailed(
                    "There is no demo user %s; there are %s."
                            .formatted(user, String.join(", ", folder.userSecrets().keySet())));
        }
        if (trainee == null && practices.isEmpty()) {
            throw new LaunchFailed("Say --trainee <id> or --practice <id>.");
        }
        if (trainee != null) {
            folder.bindings().trainee(user, trainee);
        }
        if (!practices.isEmpty()) {
            folder.bindings().practices(user, practices);
        }
        System.out.println("Bound. It stands in the next token of " + user + ".");
    }
}
