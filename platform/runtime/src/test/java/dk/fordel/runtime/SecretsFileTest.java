package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SecretsFileTest {

    @TempDir Path folder;

    @Test
    void a_secret_is_made_once_and_kept_where_only_the_owner_reads_it() throws Exception {
        var file = folder.resolve("secrets");
        var made = new SecretsFile(file).get("allocation.owner");

        assertThat(made).hasSize(32);
        assertThat(new SecretsFile(file).get("allocation.owner")).isEqualTo(made);
        assertThat(new SecretsFile(file).get("allocation.app")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
