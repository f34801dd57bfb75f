package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class AppFolderTest {

    @TempDir Path temporary;

    @Test
    void a_jar_is_extracted_once_and_again_when_it_is_another() throws Exception {
        var target = Files.createDirectories(temporary.resolve("platform/identity/target"));
        var jar = target.resolve("identity-0.1.0-SNAPSHOT.jar");
        Files.copy(identityJar(), jar);
        var app = new AppFolder(Part.IDENTITY, temporary, temporary.resolve("apps/identity"));

        var extracted = app.extracted();
        assertThat(extracted).exists();
        assertThat(temporary.resolve("apps/identity/lib"))
                .isDirectoryContaining(file -> file.toString().contains("spring-core"));
        Files.writeString(temporary.resolve("apps/identity/mine"), "");

        app.extracted();
        assertThat(temporary.resolve("apps/identity/mine")).exists();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        app.extracted();
        assertThat(temporary.resolve("apps/identity/mine")).doesNotExist();
        assertThat(extracted).exists();
    }

    private static Path identityJar() throws Exception {
        try (var files =
                Files.list(PlatformOptions.usual().project().resolve("platform/identity/target"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }
}
