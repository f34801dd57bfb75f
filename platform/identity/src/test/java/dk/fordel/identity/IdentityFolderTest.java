package dk.fordel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class IdentityFolderTest {

    private static final DemoUser COUNCIL =
            new DemoUser("council", "DRRLV", List.of(Role.COUNCIL), List.of());
    private static final DemoUser AUDITOR =
            new DemoUser("auditor", "Auditor", List.of(Role.AUDITOR), List.of());

    @TempDir Path temporary;

    @Test
    void secrets_and_key_are_made_once_and_kept() throws Exception {
        var secrets = folder().secretsOf(List.of(COUNCIL));
        var key = folder().signingKey();

        assertThat(folder().secretsOf(List.of(COUNCIL))).isEqualTo(secrets);
        assertThat(folder().signingKey().toJSONString()).isEqualTo(key.toJSONString());
    }

    @Test
    void a_new_user_gets_a_secret_and_the_others_keep_theirs() {
        var before = folder().secretsOf(List.of(COUNCIL));
        var after = folder().secretsOf(List.of(COUNCIL, AUDITOR));

        assertThat(after).containsKeys("council", "auditor").containsAllEntriesOf(before);
        assertThat(after.get("auditor")).isNotEqualTo(after.get("council")).hasSize(24);
    }

    @Test
    void only_the_owner_can_read_them() throws Exception {
        folder().secretsOf(List.of(COUNCIL));
        folder().signingKey();

        for (var file : List.of("secrets", "signing-key.json")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            temporary.resolve("identity").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_spoilt_file_is_named_with_what_to_do() throws Exception {
        folder().secretsOf(List.of(COUNCIL));
        Files.writeString(temporary.resolve("identity/secrets"), "nonsense\n");
        Files.writeString(temporary.resolve("identity/signing-key.json"), "{}");

        assertThatThrownBy(() -> folder().secretsOf(List.of(COUNCIL)))
                .hasMessageContaining("secrets")
                .hasMessageContaining("start again");
        assertThatThrownBy(() -> folder().signingKey())
                .hasMessageContaining("signing-key.json")
                .hasMessageContaining("start again");
    }

    private IdentityFolder folder() {
        return new IdentityFolder(temporary.resolve("identity"));
    }
}
