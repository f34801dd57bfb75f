package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FordelCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @TempDir Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said));
        System.setErr(new PrintStream(said));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void without_a_command_it_says_what_there_is() {
        assertThat(Fordel.execute()).isZero();
        assertThat(said.toString()).contains("run", "stop");
    }

    @Test
    void stopping_what_does_not_run_says_so() {
        assertThat(Fordel.execute("stop", "--data", folder.toString())).isZero();
        assertThat(said.toString()).contains("No Fordel is running on " + folder);
    }

    @Test
    void a_demo_user_is_bound_to_a_trainee_and_bound_again_to_another() throws Exception {
        var identity = Files.createDirectories(folder.resolve("identity"));
        Files.writeString(identity.resolve("secrets"), "trainee secret\npractice secret\n");

        bind("--user", "trainee", "--trainee", "t-1");
        bind("--user", "practice", "--practice", "p-1", "--practice", "p-2");
        bind("--user", "trainee", "--trainee", "t-2");

        assertThat(identity.resolve("bindings"))
                .hasContent("practice practice p-1\npractice practice p-2\ntrainee trainee t-2");
        assertThat(Fordel.execute("bind", "--data", "" + folder, "--user", "nobody")).isEqualTo(1);
        assertThat(said.toString()).contains("There is no demo user nobody");
    }

    private void bind(String... options) {
        var line = new ArrayList<>(List.of("bind", "--data", folder.toString()));
        line.addAll(List.of(options));
        assertThat(Fordel.execute(line.toArray(String[]::new))).isZero();
    }

    @Test
    void a_mistake_ends_with_one_sentence_and_no_stack_trace() {
        assertThat(Fordel.execute("run", "--data", folder.toString(), "--port", "kafka=99999"))
                .isEqualTo(1);
        assertThat(said.toString())
                .contains("99999 is no port for kafka")
                .doesNotContain("at dk.fordel");
    }
}
