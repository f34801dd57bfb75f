package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.OPENED;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.profile;
import static dk.fordel.registry.practice.ElmRoad.registered;

import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.PracticeCommand.AssessPatientBase;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeRefusal.NotKnownThen;
import dk.fordel.registry.practice.PracticeRefusal.RegisteredDifferently;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Whom a practice treats changes over the years (SOFT-4). */
class PatientBaseTest {

    private static final PatientBase DEPRIVED =
            new PatientBase(Setting.URBAN, Level.HIGH, Level.HIGH);

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private static AssessPatientBase assess(PatientBase base, String from) {
        return new AssessPatientBase(ELM_ROAD, base, day(from), OFFICE);
    }

    private static PatientBaseAssessed deprivedFrom(String from) {
        return new PatientBaseAssessed(ELM_ROAD, DEPRIVED, day(from), OFFICE);
    }

    private static Register again(PatientBase base) {
        Profile p = profile();
        Profile profile =
                new Profile(
                        p.reference(),
                        p.providerNumber(),
                        p.name(),
                        p.address(),
                        p.organisationType(),
                        p.ownerKind(),
                        base);
        return new Register(ELM_ROAD, profile, 1, OPENED, List.of(), OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2027-01-01"})
    void it_is_assessed_anew_from_the_day_of_the_registration_at_the_earliest(String from) {
        practice.given(registered(1), introduced(1), assessed())
                .when(assess(DEPRIVED, from))
                .expectEvents(deprivedFrom(from));
    }

    @Test
    void before_the_practice_was_known_it_treated_nobody_we_know_of() {
        practice.given(registered(1), introduced(1), assessed())
                .when(assess(DEPRIVED, "2025-12-31"))
                .expectNoEvents()
                .expectException(NotKnownThen.class)
                .expectExceptionMessage(
                        "Practice P-0017 is known from 2026-01-01 on, so nothing can be recorded about it for 2025-12-31. Take a day on or after 2026-01-01.");
    }

    @Test
    void what_holds_already_is_not_said_again() {
        practice.given(registered(1), introduced(1), assessed(), deprivedFrom("2027-01-01"))
                .when(assess(DEPRIVED, "2027-06-01"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_holds_only_later_is_said_for_the_days_before() {
        practice.given(registered(1), introduced(1), assessed(), deprivedFrom("2027-01-01"))
                .when(assess(DEPRIVED, "2026-12-31"))
                .expectEvents(deprivedFrom("2026-12-31"));
    }

    @Test
    void a_practice_of_release_0_1_tells_the_base_it_was_registered_with_when_next_asked() {
        practice.given(registered(1))
                .when(assess(DEPRIVED, "2027-01-01"))
                .expectEvents(assessed(), deprivedFrom("2027-01-01"));
        practice.given(registered(1))
                .when(again(profile().patientBase()))
                .expectEvents(introduced(1), assessed())
                .expectResultMessagePayload(Registration.FACTS_ADDED);
    }

    @Test
    void a_list_may_name_the_base_of_the_registration_or_one_assessed_since() {
        practice.given(registered(1), introduced(1), assessed(), deprivedFrom("2027-01-01"))
                .when(again(DEPRIVED))
                .expectNoEvents()
                .expectResultMessagePayload(Registration.UNCHANGED);
        practice.given(registered(1), introduced(1), assessed(), deprivedFrom("2027-01-01"))
                .when(again(profile().patientBase()))
                .expectNoEvents()
                .expectResultMessagePayload(Registration.UNCHANGED);
    }

    @Test
    void a_list_does_not_assess_it_anew() {
        practice.given(registered(1), introduced(1), assessed())
                .when(again(DEPRIVED))
                .expectNoEvents()
                .expectException(RegisteredDifferently.class);
    }
}
