package dk.fordel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.runtime.Platform;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole story over real processes: what `make run` starts and what `make demo` plays, on a
 * small region, with a service killed in the middle of the decisions. It ends with the figures of a
 * year in which nothing was killed, and no log tells of an error.
 *
 * <p>{@code -Dfordel.approve=true} kills nothing and writes these figures anew; read what has
 * changed before you commit it.
 */
class JourneyTest {

    private static final Path FIGURES =
            Path.of("src/test/resources/dk/fordel/demo/a-year-without-a-kill.json");
    private static final boolean APPROVE = Boolean.getBoolean("fordel.approve");
    private static final int THE_MIDDLE = 12;

    private static final JsonMapper json =
            JsonMapper.builder()
                    .enable(
                            SerializationFeature.INDENT_OUTPUT,
                            SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    @Test
    void a_year_ends_with_the_same_figures_when_allocation_is_killed_in_the_middle_of_the_decisions(
            @TempDir Path data) throws IOException {
        Summary year = play(data);

        assertThat(year.practices()).isEqualTo(Region.Size.SMALL.practices());
        assertThat(year.overrides()).isEqualTo(2);
        assertThat(year.refusals())
                .containsOnlyKeys("NEVER-1", "ORG-4", "ALLOC-INTRO", "ALLOC-P1P2", "ALLOC-OTHER");
        assertThat(year.byKind())
                .containsEntry("kbuWithGoodNotice", 0)
                .containsEntry("municipalitiesAssigned", Region.Size.SMALL.introduction())
                .containsEntry("offersDeclined", 1)
                .containsEntry("practicesNamed", Region.Size.SMALL.programmes())
                .containsEntry("chosenAmongThree", 2)
                .containsEntry("ownAgreementsApproved", 1)
                .containsEntry("ownAgreementsRejected", 1)
                .containsEntry("roomsJudged", Region.Size.SMALL.others());
        assertThat(year.payrollInstructions()).isEqualTo(year.confirmed());
        assertThat(year.practiceOre())
                .as("phases 2 and 3 were settled, at 32 and 39 %")
                .isPositive();
        assertThat(year.viewsEqualAfterReplay()).isTrue();
        assertThat(year.lostEvents()).isZero();
        assertThat(year.duplicateEffects()).isZero();
        assertThat(data.resolve("demo/summary.json")).isNotEmptyFile();
        assertThat(data.resolve("demo/practices.xlsx")).isNotEmptyFile();
        assertThat(Logs.troubles(data)).as("errors and stack traces in the logs").isEmpty();

        String figures = json.writeValueAsString(year.timeless()) + "\n";
        if (APPROVE) {
            Files.writeString(FIGURES, figures);
        }
        assertThat(figures).isEqualToNormalizingNewlines(Files.readString(FIGURES));
    }

    private static Summary play(Path data) {
        AtomicInteger decisions = new AtomicInteger();
        try (Platform platform = Platform.start(PlatformOptions.forTest(data), Progress.silent())) {
            Runnable afterDecision =
                    () -> {
                        if (decisions.incrementAndGet() == THE_MIDDLE && !APPROVE) {
                            platform.part("allocation").process().destroyForcibly();
                        }
                    };
            Summary year =
                    new Story(
                                    platform.addresses(),
                                    platform.data().userSecrets(),
                                    data.resolve("demo"),
                                    Region.Size.SMALL,
                                    new Telling(
                                            new PrintStream(
                                                    System.out, true, StandardCharsets.UTF_8)),
                                    afterDecision)
                            .play();
            assertThat(platform.part("allocation").restarts()).isEqualTo(APPROVE ? 0 : 1);
            return year;
        }
    }
}
