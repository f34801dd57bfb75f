package dk.fordel.allocation;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.Capacity;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A small region for tests: who is who, and practices that are approved unless said otherwise. */
public final class Town {

    public static final PracticeId ELM_ROAD = practice("Elm Road");
    public static final PracticeId OAK_STREET = practice("Oak Street");
    public static final Site IN_RANDERS = new Site("730", "8900", "PARTNERSHIP");
    public static final Site IN_FAVRSKOV = new Site("710", "8382", "SOLO");
    public static final Area RANDERS = new Area("randers", "Øst");
    public static final Area HORSENS = new Area("horsens", "Øst");

    public static final Mandate COUNCIL = mandate(Role.COUNCIL, "DRRLV", null);
    public static final Mandate HR = mandate(Role.HR_OFFICE, "Koncern HR", null);
    public static final Mandate AMU_RANDERS = mandate(Role.COORDINATOR, "AMU Randers", "randers");
    public static final Mandate AMU_HORSENS = mandate(Role.COORDINATOR, "AMU Horsens", "horsens");
    public static final Mandate COMMITTEE = mandate(Role.APPOINTMENT_COMMITTEE, "Committee", null);

    public static final Mandate DYNAMU_RANDERS =
            mandate(Role.JUNIOR_COORDINATOR, "DYNAMU Randers", "randers");

    /** What the overrides of tests rest on. */
    public static final List<Ground> GROUNDS =
            List.of(new Ground("SOFT-4", Ground.Fact.TRAINEE_PATIENT_BASES_MET));

    public static final LocalDate TODAY = day("2026-06-01");
    public static final Period AUTUMN = days("2026-09-01", "2027-02-28");

    private Town() {}

    public static PracticeId practice(String name) {
        return new PracticeId(DeterministicId.of("practice", name));
    }

    public static UUID id(String name) {
        return DeterministicId.of("test", name);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Period days(String from, String to) {
        return new Period(day(from), day(to));
    }

    public static PlacementId placementOf(String position) {
        return PlacementId.of(new PositionId(id(position)));
    }

    /** A position in autumn, in Randers municipality for KBU and introduction. */
    public static Need need(String position, PositionKind kind) {
        return need(position, kind, AUTUMN);
    }

    public static Need need(String position, PositionKind kind, Period stay) {
        boolean programme = kind.name().startsWith("PHASE");
        return new Need(
                placementOf(position),
                new PositionId(id(position)),
                new TraineeId(id("trainee of " + position)),
                kind,
                stay,
                programme ? null : "730",
                programme ? "randers" : null,
                null,
                List.of());
    }

    public static Stay stay(String position, PositionKind kind, Period period) {
        return new Stay(placementOf(position), kind, period);
    }

    /** Approved with one tutor since 2020 and room for this many. */
    public static PracticeFacts approved(PracticeId practice, Site site, int capacity) {
        return PracticeFacts.registered(
                        practice, site, Capacity.NONE.from(day("2020-01-01"), capacity))
                .approvedIn(Period.since(day("2020-01-01")))
                .tutored(id("tutor 1"), Period.since(day("2020-01-01")));
    }

    public static PracticeFacts approved(PracticeId practice) {
        return approved(practice, IN_RANDERS, 1);
    }

    public static MunicipalityFacts municipality(String code, Area area) {
        return MunicipalityFacts.of(code).assigned(new Assignment(1, day("2020-01-01"), area));
    }

    private static Mandate mandate(Role role, String post, String area) {
        String behalf =
                role == Role.COUNCIL || role == Role.HR_OFFICE
                        ? "DRRLV"
                        : "Koncern HR, Sundhedsuddannelser";
        return new Mandate(role, post, area, behalf, Mandate.BEK_1706);
    }
}
