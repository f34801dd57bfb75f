package dk.fordel.registry.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.registry.CapacitySet;
import dk.fordel.contracts.registry.CoverageDesignated;
import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.PauseAgreed;
import dk.fordel.contracts.registry.PauseEnded;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.TrainingSiteApprovalWithdrawn;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TrainingSiteSuspended;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.registry.TutorLeft;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.covers.CoverEvent;
import dk.fordel.covers.CoverId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.registry.coverage.CoverageEvent;
import dk.fordel.registry.coverage.CoverageId;
import dk.fordel.registry.coverage.CoverageList;
import dk.fordel.registry.coverage.Designation;
import dk.fordel.registry.geography.GeographyEvent;
import dk.fordel.registry.geography.GeographyId;
import dk.fordel.registry.geography.Maps;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.RegionCode;
import dk.fordel.registry.practice.AgreementEvent;
import dk.fordel.registry.practice.ApprovalEvent;
import dk.fordel.registry.practice.ElmRoad;
import dk.fordel.registry.practice.Evaluation;
import dk.fordel.registry.practice.EvaluationId;
import dk.fordel.registry.practice.PauseId;
import dk.fordel.registry.practice.PracticeEvent;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.StaffingEvent;
import dk.fordel.registry.practice.TeachingEvent;
import dk.fordel.registry.practice.Tutor;
import dk.fordel.registry.practice.TutorId;
import dk.fordel.registry.practice.Wish;
import dk.fordel.registry.practice.WishId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others learn; and what they never do. */
class RegistryPublicationTest {

    private static final PracticeId PRACTICE = ElmRoad.ELM_ROAD;
    private static final UUID ID = PRACTICE.value();
    private static final Mandate BY =
            new Mandate(Role.COUNCIL, "DRRLV", null, "DRRLV", Mandate.BEK_1706);
    private static final LocalDate FROM = LocalDate.parse("2026-02-01");
    private static final LocalDate TO = LocalDate.parse("2028-01-31");
    private static final Period PERIOD = new Period(FROM, TO);

    private static @Nullable ContractEvent told(Object event) {
        return new RegistryPublication()
                .contractFor(
                        event,
                        new Envelope(UUID.randomUUID(), "an aggregate", Instant.EPOCH, null, null));
    }

    @Test
    void of_a_practice_readers_of_the_first_version_learn_what_they_always_did() {
        assertThat(told(new PracticeEvent.Registered(PRACTICE, ElmRoad.profile(), 1, FROM, BY)))
                .hasToString(
                        "PracticeRegistered[practiceId=%s, municipality=730, postcode=8900, organisationType=PARTNERSHIP, ownerKind=PARTNERSHIP, capacity=1, registeredOn=2026-02-01]"
                                .formatted(ID));
    }

    @Test
    void others_learn_which_practice_it_is() {
        assertThat(told(new PracticeEvent.Introduced(PRACTICE, ElmRoad.profile(), 1, FROM, BY)))
                .isEqualTo(ElmRoad.told(ID, 1, FROM));
    }

    @Test
    void whom_a_practice_treats() {
        assertThat(
                        told(
                                new PracticeEvent.PatientBaseAssessed(
                                        PRACTICE, ElmRoad.profile().patientBase(), FROM, BY)))
                .isEqualTo(new PatientBaseAssessed(ID, FROM, "URBAN", "MIDDLE", "HIGH"));
    }

    @Test
    void a_grant_and_a_renewal_are_both_an_approval() {
        TrainingSiteApproved approved = new TrainingSiteApproved(ID, FROM, TO, "words");
        assertThat(told(new ApprovalEvent.ApprovalGranted(PRACTICE, PERIOD, "words", BY)))
                .isEqualTo(approved);
        assertThat(told(new ApprovalEvent.ApprovalRenewed(PRACTICE, PERIOD, "words", BY)))
                .isEqualTo(approved);
    }

    @Test
    void the_reason_of_a_suspension_or_withdrawal_stays_here() {
        assertThat(told(new ApprovalEvent.ApprovalSuspended(PRACTICE, PERIOD, "words", BY)))
                .isEqualTo(new TrainingSiteSuspended(ID, FROM, TO));
        assertThat(told(new ApprovalEvent.ApprovalWithdrawn(PRACTICE, FROM, "words", BY)))
                .isEqualTo(new TrainingSiteApprovalWithdrawn(ID, FROM));
    }

    @Test
    void tutors_come_and_go_by_id() {
        TutorId tutor = TutorId.of(PRACTICE, 1);
        assertThat(
                        told(
                                new StaffingEvent.TutorJoined(
                                        PRACTICE,
                                        tutor,
                                        new Tutor(1, PERIOD, Tutor.Qualification.UNSTATED),
                                        BY)))
                .isEqualTo(new TutorJoined(ID, tutor.value(), FROM, TO));
        assertThat(told(new StaffingEvent.TutorLeft(PRACTICE, tutor, TO, BY)))
                .isEqualTo(new TutorLeft(ID, tutor.value(), TO));
    }

    @Test
    void how_well_it_teaches() {
        TutorId tutor = TutorId.of(PRACTICE, 1);
        LocalDate course = LocalDate.parse("2019-05-20");
        LocalDate methods = LocalDate.parse("2025-03-01");
        assertThat(
                        told(
                                new TeachingEvent.TutorQualificationRecorded(
                                        PRACTICE,
                                        tutor,
                                        new Tutor.Qualification(course, 7, methods, true),
                                        FROM,
                                        BY)))
                .isEqualTo(
                        new TutorQualificationRecorded(
                                ID, tutor.value(), FROM, 7, course, methods, true));
        EvaluationId evaluation = EvaluationId.of(PRACTICE, FROM);
        assertThat(
                        told(
                                new TeachingEvent.Evaluated(
                                        PRACTICE, evaluation, new Evaluation(FROM, 87, 12), BY)))
                .isEqualTo(new PracticeEvaluated(ID, evaluation.value(), FROM, 87, 12));
    }

    @Test
    void a_permission_is_told_by_the_capacity_that_it_allows() {
        assertThat(told(new StaffingEvent.TwoToATutorPermitted(PRACTICE, PERIOD, BY))).isNull();
        assertThat(told(new StaffingEvent.CapacitySet(PRACTICE, 4, FROM, BY)))
                .isEqualTo(new CapacitySet(ID, 4, FROM));
    }

    @Test
    void pauses_and_wishes() {
        PauseId pause = PauseId.of(PRACTICE, PERIOD);
        Wish wish = new Wish(PositionKind.KBU, FROM, TO);
        WishId wishId = WishId.of(PRACTICE, wish);
        assertThat(told(new AgreementEvent.PauseAgreed(PRACTICE, pause, PERIOD, BY, null)))
                .isEqualTo(new PauseAgreed(ID, pause.value(), FROM, TO));
        assertThat(told(new AgreementEvent.PauseEnded(PRACTICE, pause, FROM, BY, null)))
                .isEqualTo(new PauseEnded(ID, pause.value(), FROM));
        assertThat(told(new AgreementEvent.WishStated(PRACTICE, wishId, wish, BY, null)))
                .isEqualTo(new WishStated(ID, wishId.value(), "KBU", FROM, TO));
        assertThat(told(new AgreementEvent.DiversityWished(PRACTICE, wishId, FROM, TO, BY, null)))
                .isEqualTo(new DiversityWished(ID, wishId.value(), FROM, TO));
        assertThat(told(new AgreementEvent.WishWithdrawn(PRACTICE, wishId, BY, null)))
                .isEqualTo(new WishWithdrawn(ID, wishId.value()));
    }

    @Test
    void the_map_and_the_places_that_lack_doctors() {
        MunicipalityCode lemvig = new MunicipalityCode("665");
        assertThat(
                        told(
                                new GeographyEvent.AtlasPublished(
                                        GeographyId.of(new RegionCode("1082")),
                                        3,
                                        Maps.atlas("2026-02-01", Maps.randers()),
                                        BY)))
                .isEqualTo(
                        new GeographyPublished(
                                "1082",
                                3,
                                FROM,
                                List.of(
                                        new GeographyPublished.Unit(
                                                "randers",
                                                "Regionshospitalet Randers",
                                                "Øst",
                                                List.of("730"))),
                                List.of("741")));
        assertThat(
                        told(
                                new CoverageEvent.Designated(
                                        CoverageId.of(lemvig),
                                        lemvig,
                                        new Designation(CoverageList.NATIONAL, PERIOD),
                                        BY)))
                .isEqualTo(new CoverageDesignated("665", "NATIONAL", FROM, TO));
    }

    @Test
    void what_allocation_told_of_covers_is_not_told_again() {
        CoverId cover = new CoverId(ID);
        assertThat(told(new CoverEvent.Granted(cover, "randers", "AMU Horsens", PERIOD))).isNull();
        assertThat(told(new CoverEvent.Ended(cover, FROM))).isNull();
    }

    @Test
    void an_event_without_a_translation_is_not_passed_over() {
        assertThatThrownBy(() -> told("something else"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
