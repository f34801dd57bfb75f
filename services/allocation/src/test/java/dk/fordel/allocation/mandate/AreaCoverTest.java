package dk.fordel.allocation.mandate;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORG-4: cover for a colleague is explicit and dated. */
class AreaCoverTest {

    private static final CoverId RANDERS = CoverId.of("randers");
    private static final DelegationId JULY = new DelegationId(id("july"));
    private static final Period DAYS = days("2026-07-01", "2026-07-31");

    private final AggregateTestFixture<AreaCover> cover =
            new AggregateTestFixture<>(AreaCover.class);

    private static CoverCommand.Grant grant(Mandate mandate) {
        return new CoverCommand.Grant(JULY, "randers", "AMU Horsens", DAYS, mandate);
    }

    private static CoverEvent.Granted granted() {
        return new CoverEvent.Granted(RANDERS, JULY, "randers", "AMU Horsens", DAYS, HR);
    }

    @Test
    void the_hr_office_grants_it_and_nobody_else() {
        cover.givenNoPriorActivity().when(grant(HR)).expectEvents(granted());
        cover.given(granted()).when(grant(HR)).expectNoEvents();
        cover.givenNoPriorActivity()
                .when(grant(AMU_HORSENS))
                .expectException(CoverRefusal.HrOfficeAlone.class);
    }

    @ParameterizedTest(name = "{0} on {1}: covers {2}")
    @CsvSource({
        "AMU Horsens, 2026-06-30, false",
        "AMU Horsens, 2026-07-01, true",
        "AMU Horsens, 2026-07-31, true",
        "AMU Horsens, 2026-08-01, false",
        "AMU Midt, 2026-07-15, false"
    })
    void it_holds_for_the_post_and_its_days(String post, String on, boolean covers) {
        assertThat(answer(cover.given(granted()), CoverQuestions.covered(RANDERS, post, day(on))))
                .isEqualTo(new Covered(covers ? JULY : null));
    }

    @Test
    void a_revoked_cover_ends_earlier_or_never_was() {
        assertThat(
                        answer(
                                cover.given(
                                        granted(),
                                        new CoverEvent.Revoked(
                                                RANDERS, JULY, day("2026-07-10"), HR)),
                                CoverQuestions.covered(RANDERS, "AMU Horsens", day("2026-07-11"))))
                .isEqualTo(new Covered(null));
        cover.given(granted())
                .when(new CoverCommand.Revoke(RANDERS, JULY, day("2026-01-01"), HR))
                .expectEvents(new CoverEvent.Revoked(RANDERS, JULY, day("2026-01-01"), HR));
        cover.givenNoPriorActivity()
                .when(new CoverCommand.Revoke(RANDERS, JULY, day("2026-07-10"), HR))
                .expectException(Unknown.class);
    }

    @Test
    void a_delegation_without_a_last_day_is_malformed() {
        Period open = Period.since(day("2026-07-01"));
        assertThatThrownBy(() -> new CoverCommand.Grant(JULY, "randers", "AMU Midt", open, HR))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("dated");
    }

    @Test
    void a_cover_lasts_a_year_at_most() {
        assertThatThrownBy(() ->
                        new CoverCommand.Grant(
                                JULY,
                                "randers",
                                "AMU Horsens",
                                days("2026-07-01", "2027-07-02"),
                                HR))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("2027-07-01");
    }
}
