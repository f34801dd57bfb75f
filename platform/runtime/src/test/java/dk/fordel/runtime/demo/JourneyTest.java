package dk.fordel.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.runtime.Platform;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The whole story over real processes: what `make run` starts and what `make demo` plays, on a
 * small region. Once undisturbed, once with a service killed in the middle of the decisions; both
 * end with the same figures, and no log tells of an error.
 */
class JourneyTest {

    private static final int THE_MIDDLE = 12;

    @Test
    void a_year_ends_with_the_same_figures_when_allocation_is_killed_in_the_middle_of_the_decisions(
            @TempDir Path calm, @TempDir Path stormy) {
        Summary undisturbed = play(calm, decisions -> {}, 0);

        assertThat(undisturbed.practices()).isEqualTo(Region.Size.SMALL.practices());
        assertThat(undisturbed.overrides()).isEqualTo(2);
        assertThat(undisturbed.refusals())
                .containsOnlyKeys("NEVER-1", "ORG-4", "ALLOC-INTRO", "ALLOC-P1P2", "ALLOC-OTHER");
        assertThat(undisturbed.byKind())
                .containsEntry("kbuWithGoodNotice", 0)
                .containsEntry("municipalitiesAssigned", Region.Size.SMALL.introduction())
                .containsEntry("offersDeclined", 1)
                .containsEntry("practicesNamed", Region.Size.SMALL.programmes())
                .containsEntry("chosenAmongThree", 2)
                .containsEntry("ownAgreementsApproved", 1)
                .containsEntry("ownAgreementsRejected", 1)
                .containsEntry("roomsJudged", Region.Size.SMALL.others());
        assertThat(undisturbed.payrollInstructions()).isEqualTo(undisturbed.confirmed());
        assertThat(undisturbed.practiceOre())
                .as("phases 2 and 3 were settled, at 32 and 39 %")
                .isPositive();
        assertThat(undisturbed.viewsEqualAfterReplay()).isTrue();
        assertThat(undisturbed.lostEvents()).isZero();
        assertThat(undisturbed.duplicateEffects()).isZero();
        assertThat(calm.resolve("demo/summary.json")).isNotEmptyFile();

        Summary disturbed =
                play(
                        stormy,
                        platform -> platform.part("allocation").process().destroyForcibly(),
                        1);

        assertThat(disturbed.timeless()).isEqualTo(undisturbed.timeless());
    }

    private static Summary play(Path data, Consumer<Platform> disturbance, int restarts) {
        AtomicInteger decisions = new AtomicInteger();
        Summary summary;
        try (Platform platform = Platform.start(PlatformOptions.forTest(data), Progress.silent())) {
            Runnable afterDecision =
                    () -> {
                        if (decisions.incrementAndGet() == THE_MIDDLE) {
                            disturbance.accept(platform);
                        }
                    };
            summary =
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
            assertThat(platform.part("allocation").restarts()).isEqualTo(restarts);
            assertThat(Files.isRegularFile(data.resolve("demo/practices.xlsx"))).isTrue();
        }
        assertThat(Logs.troubles(data)).as("errors and stack traces in the logs").isEmpty();
        return summary;
    }
}
