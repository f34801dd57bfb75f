package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A coordinator who covers for a colleague may there what the colleague may, from the first day to
 * the last and no longer (ORG-4). A service in which areas decide says what that is.
 */
public interface CoversCount {

    /** Tells the service of covers. */
    Covering covering();

    /**
     * Whether the caller may do and read, with something that lies in Randers, what the coordinator
     * of Randers may. A service that asks several questions asserts that all have the same answer.
     *
     * @param roles of the caller, for what only some coordinators may
     */
    boolean may(Set<Role> roles, String token);

    /** Role by object: own area, other area, covered area, before and after. */
    @ParameterizedTest(name = "{0} of {1}, cover: {2}, at {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # roles                             | own     | cover | instant              | may
                    COORDINATOR                         | randers | false | 2026-07-15T12:00:00Z | true
                    COORDINATOR                         | horsens | false | 2026-07-15T12:00:00Z | false
                    COORDINATOR                         | horsens | true  | 2026-06-30T21:59:59Z | false
                    COORDINATOR                         | horsens | true  | 2026-06-30T22:00:00Z | true
                    COORDINATOR                         | horsens | true  | 2026-07-31T21:59:59Z | true
                    COORDINATOR                         | horsens | true  | 2026-07-31T22:00:00Z | false
                    JUNIOR_COORDINATOR                  | horsens | true  | 2026-07-15T12:00:00Z | true
                    JUNIOR_COORDINATOR                  | horsens | true  | 2026-08-15T12:00:00Z | false
                    COORDINATOR+TRAINEE                 | horsens | true  | 2026-07-15T12:00:00Z | true
                    COORDINATOR+APPOINTMENT_COMMITTEE   | horsens | true  | 2026-08-15T12:00:00Z | false
                    PKL                                 | horsens | true  | 2026-07-15T12:00:00Z | false
                    APPOINTMENT_COMMITTEE               | horsens | true  | 2026-07-15T12:00:00Z | false
                    TRAINEE+PKL                         | horsens | true  | 2026-07-15T12:00:00Z | false
                    """)
    default void a_colleague_who_covers_may_what_the_own_coordinator_may(
            String who, String own, boolean cover, String instant, boolean expected) {
        Set<Role> roles =
                Arrays.stream(who.split("\\+")).map(Role::valueOf).collect(Collectors.toSet());
        String post = post();
        if (cover) {
            covering().granted(UUID.randomUUID(), "randers", post, "2026-07-01", "2026-07-31");
        }
        assertThat(covering().at(instant, () -> may(roles, Covering.token(post, roles, own))))
                .isEqualTo(expected);
    }

    /** Delivered again under another event id, it is the same cover still. */
    @Test
    default void a_cover_that_is_told_twice_ends_once_and_for_good() {
        String post = post();
        UUID july = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            covering().granted(july, "randers", post, "2026-07-01", "2026-07-31");
        }
        assertThat(coversOn("2026-07-20T12:00:00Z", post)).isTrue();
        for (int twice = 0; twice < 2; twice++) {
            covering().ended(july, "2026-07-10");
        }
        covering().granted(july, "randers", post, "2026-07-01", "2026-07-31");
        assertThat(coversOn("2026-07-10T12:00:00Z", post)).isTrue();
        assertThat(coversOn("2026-07-11T12:00:00Z", post)).isFalse();
    }

    /** A grant that was parked and retried comes after the end. */
    @Test
    default void a_cover_whose_end_is_told_before_its_grant_ends_all_the_same() {
        String post = post();
        UUID july = UUID.randomUUID();
        covering().ended(july, "2026-07-10");
        assertThat(coversOn("2026-07-05T12:00:00Z", post)).isFalse();
        covering().granted(july, "randers", post, "2026-07-01", "2026-07-31");
        assertThat(coversOn("2026-07-10T12:00:00Z", post)).isTrue();
        assertThat(coversOn("2026-07-11T12:00:00Z", post)).isFalse();

        UUID never = UUID.randomUUID();
        String another = post();
        covering().granted(never, "randers", another, "2026-07-01", "2026-07-31");
        covering().ended(never, "2026-06-30");
        assertThat(coversOn("2026-07-01T12:00:00Z", another)).isFalse();
    }

    private boolean coversOn(String instant, String post) {
        Set<Role> coordinator = Set.of(Role.COORDINATOR);
        return covering()
                .at(instant, () -> may(coordinator, Covering.token(post, coordinator, "horsens")));
    }

    private static String post() {
        return "AMU Horsens " + UUID.randomUUID();
    }
}
