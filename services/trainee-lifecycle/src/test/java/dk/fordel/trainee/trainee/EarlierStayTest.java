package dk.fordel.trainee.trainee;

import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.trainee.trainee.EarlierStay.Level;
import dk.fordel.trainee.trainee.EarlierStay.Organisation;
import dk.fordel.trainee.trainee.EarlierStay.PatientBase;
import dk.fordel.trainee.trainee.EarlierStay.Setting;
import dk.fordel.trainee.trainee.TraineeCommand.RecordEarlierStay;
import dk.fordel.trainee.trainee.TraineeEvent.EarlierStayRecorded;
import dk.fordel.trainee.trainee.TraineeEvent.Registered;
import dk.fordel.trainee.trainee.TraineeRefusal.StaysOverlap;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** What a trainee has met before counts towards diversity (SOFT-3, SOFT-4). */
class EarlierStayTest {

    private static final TraineeId TRAINEE =
            new TraineeId(DeterministicId.of("trainee", new Reference("HR-1")));
    private static final EarlierStay KBU_2024 = stay(KBU, "2024-03-01", "2024-08-31");

    @Test
    void an_earlier_stay_is_known_by_its_kind_and_first_day() {
        recorded()
                .when(record(KBU_2024))
                .expectEvents(told(KBU_2024))
                .expectResultMessagePayload(true);
        assertThat(told(KBU_2024).id())
                .isEqualTo(told(stay(KBU, "2024-03-01", "2024-09-30")).id())
                .isNotEqualTo(told(stay(KBU, "2024-03-02", "2024-08-31")).id())
                .isNotEqualTo(told(stay(INTRODUCTION, "2024-03-01", "2024-08-31")).id());
    }

    @Test
    void recorded_twice_is_recorded_once() {
        recorded(KBU_2024)
                .when(record(stay(KBU, "2024-03-01", "2024-08-31")))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void said_again_with_other_content_the_newer_holds() {
        EarlierStay alone =
                new EarlierStay(
                        KBU,
                        KBU_2024.from(),
                        KBU_2024.to(),
                        Organisation.SOLO,
                        new PatientBase(Setting.RURAL, Level.LOW, null));
        recorded(KBU_2024).when(record(alone)).expectEvents(told(alone));
        recorded(KBU_2024, alone).when(record(KBU_2024)).expectEvents(told(KBU_2024));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 2025-02-28", "2023-09-01, 2024-03-01", "2024-03-01, 2024-08-31"})
    void two_stays_at_once_are_refused(String from, String to) {
        recorded(KBU_2024)
                .when(record(stay(INTRODUCTION, from, to)))
                .expectNoEvents()
                .expectException(StaysOverlap.class);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, 2025-02-28", "2023-09-01, 2024-02-29"})
    void stays_follow_one_another_from_day_to_day(String from, String to) {
        EarlierStay next = stay(INTRODUCTION, from, to);
        recorded(KBU_2024).when(record(next)).expectEvents(told(next));
    }

    @Test
    void a_shortened_stay_makes_room_for_the_next() {
        EarlierStay next = stay(INTRODUCTION, "2024-08-01", "2025-01-31");
        recorded(KBU_2024, stay(KBU, "2024-03-01", "2024-07-31"))
                .when(record(next))
                .expectEvents(told(next));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-02-29, to",
        "1969-12-31, 1970-02-01, from",
        "2100-01-01, 2100-02-01, from",
        "2099-12-01, 2100-01-01, to"
    })
    void days_are_in_order_and_in_living_memory(String from, String to, String field) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> stay(KBU, from, to))
                .satisfies(no -> assertThat(no.field()).isEqualTo(field));
        assertThat(stay(KBU, "1970-01-01", "1970-01-01")).isNotNull();
        assertThat(stay(KBU, "2099-12-31", "2099-12-31")).isNotNull();
    }

    private static TestExecutor<Trainee> recorded(EarlierStay... stays) {
        Sealed any = new Sealed("any");
        TestExecutor<Trainee> trainee =
                new AggregateTestFixture<>(Trainee.class)
                        .given(
                                new Registered(
                                        TRAINEE, null, new SealedPerson(any, any, null, null)));
        for (EarlierStay stay : stays) {
            trainee = trainee.andGiven(told(stay));
        }
        return trainee;
    }

    private static RecordEarlierStay record(EarlierStay stay) {
        return new RecordEarlierStay(TRAINEE, stay);
    }

    private static EarlierStayRecorded told(EarlierStay stay) {
        return new EarlierStayRecorded(
                TRAINEE, EarlierStayId.of(TRAINEE, stay.kind(), stay.from()), stay);
    }

    private static EarlierStay stay(PositionKind kind, String from, String to) {
        return new EarlierStay(
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Organisation.PARTNERSHIP,
                new PatientBase(null, null, null));
    }
}
