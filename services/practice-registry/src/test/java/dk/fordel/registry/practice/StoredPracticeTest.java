package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.AMU_RANDERS;
import static dk.fordel.registry.practice.ElmRoad.COUNCIL;
import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.OPENED;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.days;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutorId;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.registry.practice.AgreementEvent.DiversityWished;
import dk.fordel.registry.practice.AgreementEvent.PauseAgreed;
import dk.fordel.registry.practice.AgreementEvent.PauseEnded;
import dk.fordel.registry.practice.AgreementEvent.WishStated;
import dk.fordel.registry.practice.AgreementEvent.WishWithdrawn;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalGranted;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalRenewed;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalSuspended;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.StaffingEvent.CapacitySet;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.StaffingEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A stored shape is for ever. */
class StoredPracticeTest {

    private static final Period SUMMER = days("2026-06-01", "2026-08-31");
    private static final PauseId PAUSE = PauseId.of(ELM_ROAD, SUMMER);
    private static final UUID COVER = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final Wish WISH =
            new Wish(PositionKind.PHASE_3, day("2026-09-01"), day("2026-12-31"));

    static List<PracticeEvent> events() {
        return List.of(
                registered(1),
                introduced(1),
                new PatientBaseAssessed(
                        ELM_ROAD,
                        new PatientBase(
                                PatientBase.Setting.RURAL,
                                PatientBase.Level.LOW,
                                PatientBase.Level.HIGH),
                        day("2027-01-01"),
                        OFFICE),
                new TutorJoined(
                        ELM_ROAD,
                        tutorId(1),
                        new Tutor(
                                1,
                                Period.since(OPENED),
                                new Tutor.Qualification(
                                        day("2019-05-20"), 7, day("2025-03-01"), true)),
                        OFFICE),
                new TutorQualificationRecorded(
                        ELM_ROAD,
                        tutorId(1),
                        new Tutor.Qualification(day("2019-05-20"), 8, day("2026-09-14"), false),
                        day("2026-10-01"),
                        OFFICE),
                new ApprovalGranted(
                        ELM_ROAD,
                        days("2026-02-01", "2028-01-31"),
                        "A second tutor joins within the first year.",
                        COUNCIL),
                new ApprovalRenewed(ELM_ROAD, Period.since(day("2028-02-01")), null, COUNCIL),
                new ApprovalSuspended(
                        ELM_ROAD,
                        days("2028-03-01", "2028-04-30"),
                        "The training plan is missing.",
                        COUNCIL),
                new ApprovalWithdrawn(ELM_ROAD, day("2030-01-01"), "The practice closes.", COUNCIL),
                new TwoToATutorPermitted(ELM_ROAD, days("2026-01-01", "2027-12-31"), COUNCIL),
                new CapacitySet(ELM_ROAD, 2, day("2026-05-01"), OFFICE),
                new PauseAgreed(ELM_ROAD, PAUSE, SUMMER, AMU_RANDERS, COVER),
                new PauseEnded(ELM_ROAD, PAUSE, day("2026-07-31"), AMU_RANDERS, COVER),
                new WishStated(ELM_ROAD, WishId.of(ELM_ROAD, WISH), WISH, AMU_RANDERS, COVER),
                new DiversityWished(
                        ELM_ROAD,
                        WishId.ofDiversity(ELM_ROAD, day("2027-02-01"), day("2027-08-31")),
                        day("2027-02-01"),
                        day("2027-08-31"),
                        AMU_RANDERS,
                        COVER),
                new WishWithdrawn(ELM_ROAD, WishId.of(ELM_ROAD, WISH), AMU_RANDERS, COVER),
                new Evaluated(
                        ELM_ROAD,
                        EvaluationId.of(ELM_ROAD, day("2027-03-01")),
                        new Evaluation(day("2027-03-01"), 87, 12),
                        OFFICE),
                new TutorLeft(ELM_ROAD, tutorId(1), day("2029-12-31"), OFFICE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_stored_as_approved(PracticeEvent event) {
        Approved.storedAs(event.getClass().getAnnotation(JsonTypeName.class).value(), event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(recordsOf(PracticeEvent.class).toList());
    }

    private static Stream<Class<?>> recordsOf(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses())
                        .flatMap(StoredPracticeTest::recordsOf)
                : Stream.of(kind);
    }

    @Test
    void a_snapshot_reads_back_as_the_practice_it_was() {
        Practice practice = new Practice();
        events().forEach(practice::evolve);
        var mapper = StoredJson.mapper();
        String snapshot = mapper.writeValueAsString(practice);
        Practice read = mapper.readValue(snapshot, Practice.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(practice);
    }
}
