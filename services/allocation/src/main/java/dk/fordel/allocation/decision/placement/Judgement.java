package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.NeverBarred;
import dk.fordel.allocation.principles.WithinGeography;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What a choice of practice amounts to, seen from the placement.
 *
 * @param override against the recommendation or the trainee's choice, or with a rule dispensed
 * @param dispensed the hard rules dispensed with
 */
record Judgement(boolean override, List<String> dispensed) {

    /** Who decides which kind (section 4 of the domain); HR runs the rounds and decides nothing. */
    static void mustMayDecide(Mandate mandate, PositionKind kind, String area) {
        boolean decides =
                mandate.role() == Role.COORDINATOR
                        || mandate.role() == Role.JUNIOR_COORDINATOR
                        || (mandate.role() == Role.APPOINTMENT_COMMITTEE
                                && kind == PositionKind.INTRODUCTION);
        if (!decides) {
            throw new PlacementRefusal.NotTheDecidingRole(mandate, kind);
        }
        mustReach(mandate, area);
    }

    /** NEVER-1: words are approved by somebody else, who is the council or may decide there. */
    static void mustMayApprove(
            DecisionCommand.Approve approval, DecisionEvent.Questioned asked, PositionKind kind) {
        Mandate mandate = approval.mandate();
        if (mandate.role() != Role.COUNCIL) {
            mustMayDecide(mandate, kind, approval.seat().area().code());
        }
        boolean samePerson =
                asked.account() == null
                        ? mandate.post().equals(asked.mandate().post())
                        : approval.account().equals(asked.account());
        if (samePerson) {
            throw new PlacementRefusal.NotByTheSamePerson(mandate);
        }
    }

    /** What follows a decision is the HR education office's too, who runs the allocation. */
    static void mustMayCarryOut(Mandate mandate, PositionKind kind, String area) {
        if (mandate.role() != Role.HR_OFFICE) {
            mustMayDecide(mandate, kind, area);
        }
    }

    /** ORG-4; without an area the mandate is the whole region. */
    private static void mustReach(Mandate mandate, String area) {
        if (!mandate.covers(area)) {
            throw new PlacementRefusal.OutsideMandate(mandate, area);
        }
    }

    static void mustBeTheCouncil(Mandate mandate) {
        if (mandate.role() != Role.COUNCIL) {
            throw new PlacementRefusal.CouncilAlone(mandate);
        }
    }

    static void mustNotBeBarred(Set<PracticeId> barred, PracticeId practice) {
        String objection = NeverBarred.objection(barred, practice);
        if (objection != null) {
            throw new PlacementRefusal.BarredForTheTrainee(objection);
        }
    }

    /**
     * NEVER-1 and HARD-3 refuse; HARD-4 and what was recommended or chosen can be overridden with a
     * reason.
     *
     * @param against what the practice goes against, in words; null when nothing
     */
    static Judgement of(
            Need need, Seat seat, @Nullable String against, Set<PracticeId> barred, Reason reason) {
        if (reason.code() == ReasonCode.KEEP_PRACTICE_RUNNING) {
            throw new PlacementRefusal.KeepingAPracticeRunning();
        }
        mustNotBeBarred(barred, seat.practice());
        String outside = WithinGeography.objection(need, seat.site().municipality(), seat.area());
        String overridden = outside == null ? against : outside;
        if (overridden != null && !reason.complete()) {
            throw new PlacementRefusal.OverrideNeedsReason(overridden);
        }
        return new Judgement(
                overridden != null, outside == null ? List.of() : List.of(WithinGeography.ID));
    }
}
