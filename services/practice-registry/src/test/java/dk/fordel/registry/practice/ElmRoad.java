package dk.fordel.registry.practice;

import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalGranted;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The practice at Elm Road in Randers, about which most tests speak. */
public final class ElmRoad {

    public static final Reference REFERENCE = new Reference("P-0017");
    public static final PracticeId ELM_ROAD =
            new PracticeId(DeterministicId.of("practice", REFERENCE));
    public static final LocalDate OPENED = day("2026-01-01");
    public static final AreaCode RANDERS = new AreaCode("randers");

    public static final Mandate COUNCIL =
            new Mandate(Role.COUNCIL, "DRRLV", null, "DRRLV", Mandate.BEK_1706);
    public static final Mandate OFFICE =
            new Mandate(Role.HR_OFFICE, "HR office", null, "DRRLV", Mandate.BEK_1706);
    public static final Mandate AMU_RANDERS =
            new Mandate(Role.COORDINATOR, "AMU Randers", "randers", "DRRLV", Mandate.BEK_1706);
    public static final Coordinating FOR_RANDERS = amuRanders(RANDERS);

    private ElmRoad() {}

    /** AMU Randers, about a practice of the area. */
    static Coordinating amuRanders(@Nullable AreaCode area) {
        return new Coordinating(area, AMU_RANDERS, null);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Period days(String from, String to) {
        return new Period(day(from), day(to));
    }

    public static Profile profile() {
        return new Profile(
                REFERENCE,
                "012345",
                "Elm Road Doctors",
                new Address("Elm Road 4", "8900", new MunicipalityCode("730")),
                OrganisationType.PARTNERSHIP,
                OwnerKind.PARTNERSHIP,
                new PatientBase(
                        PatientBase.Setting.URBAN,
                        PatientBase.Level.MIDDLE,
                        PatientBase.Level.HIGH));
    }

    /** What others learn of a practice with its profile. */
    public static PracticeRegisteredV2 told(UUID id, int capacity, LocalDate registeredOn) {
        return new PracticeRegisteredV2(
                id,
                "012345",
                "Elm Road Doctors",
                "Elm Road 4",
                "8900",
                "730",
                "PARTNERSHIP",
                "PARTNERSHIP",
                capacity,
                registeredOn);
    }

    static Registered registered(int capacity) {
        return new Registered(ELM_ROAD, profile(), capacity, OPENED, OFFICE);
    }

    static Introduced introduced(int capacity) {
        return new Introduced(ELM_ROAD, profile(), capacity, OPENED, OFFICE);
    }

    static PatientBaseAssessed assessed() {
        return new PatientBaseAssessed(ELM_ROAD, profile().patientBase(), OPENED, OFFICE);
    }

    static Tutor tutor(int number) {
        return new Tutor(number, Period.since(OPENED), Qualification.UNSTATED);
    }

    static TutorId tutorId(int number) {
        return TutorId.of(ELM_ROAD, number);
    }

    static TutorJoined tutorJoined(int number) {
        return new TutorJoined(ELM_ROAD, tutorId(number), tutor(number), OFFICE);
    }

    static ApprovalGranted approved(Period period) {
        return new ApprovalGranted(ELM_ROAD, period, null, COUNCIL);
    }
}
