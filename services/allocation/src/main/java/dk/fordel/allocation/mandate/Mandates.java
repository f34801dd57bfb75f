package dk.fordel.allocation.mandate;

import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * Finds the capacity in which somebody acts in an area: own coordinator or junior coordinator,
 * cover by a dated delegation (ORG-4), committee. Whether that is enough, the placement says.
 */
@Component
public class Mandates {

    /** Where nobody has a mandate. */
    public static final String NOWHERE = "no area";

    private final AggregateReader aggregates;

    Mandates(AggregateReader aggregates) {
        this.aggregates = aggregates;
    }

    /** A mandate and, for cover, the delegation it rests on. */
    public record Mandated(Mandate mandate, @Nullable DelegationId delegation) {}

    public Mandated toDecide(Decider who, PositionKind kind, String area, LocalDate day) {
        if (who.coordinates()) {
            if (who.areas().contains(area)) {
                return new Mandated(who.coordinatorIn(area), null);
            }
            DelegationId cover = cover(who, area, day);
            if (cover != null) {
                return new Mandated(who.coordinatorIn(area), cover);
            }
        }
        if (kind == PositionKind.INTRODUCTION && who.sitsOnTheCommitteeFor(area)) {
            return new Mandated(who.committeeIn(area), null);
        }
        return new Mandated(withoutReach(who), null);
    }

    /**
     * For what follows a decision: the HR education office may everywhere, others as they decide.
     */
    public Mandated toCarryOut(Decider who, PositionKind kind, String area, LocalDate day) {
        return who.roles().contains(Role.HR_OFFICE)
                ? new Mandated(who.mandate(Role.HR_OFFICE), null)
                : toDecide(who, kind, area, day);
    }

    /** The council reviews everywhere, others where they decide. */
    public Mandate toReview(Decider who, PositionKind kind, String area, LocalDate day) {
        return who.roles().contains(Role.COUNCIL)
                ? who.mandate(Role.COUNCIL)
                : toDecide(who, kind, area, day).mandate();
    }

    private @Nullable DelegationId cover(Decider who, String area, LocalDate day) {
        Covered covered = aggregates.ask(CoverQuestions.covered(CoverId.of(area), who.post(), day));
        return covered.by();
    }

    /**
     * What somebody has who does not reach the area: a mandate that ends at the own one, so that
     * the placement can say what is missing. Only a role that decides nowhere goes without an area.
     */
    private static Mandate withoutReach(Decider who) {
        String own = who.areas().stream().sorted().findFirst().orElse(NOWHERE);
        if (who.coordinates()) {
            return who.coordinatorIn(own);
        }
        if (who.sitsOnACommittee()) {
            return who.committeeIn(own);
        }
        return who.mandate(who.roles().stream().sorted().findFirst().orElseThrow());
    }
}
