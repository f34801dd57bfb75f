package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.principles.NeverBarred;
import dk.fordel.allocation.principles.NeverForOperation;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;

/** Every "no" of a placement. */
public abstract sealed class PlacementRefusal extends Refusal {

    private PlacementRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class OutsideMandate extends PlacementRefusal {
        OutsideMandate(Mandate mandate, String area) {
            super(
                    "ORG-4",
                    "%s decides in area %s; this practice lies in %s. Cover for a colleague needs a dated delegation from the HR education office."
                            .formatted(mandate.post(), mandate.area(), area));
        }
    }

    static final class NotTheDecidingRole extends PlacementRefusal {
        NotTheDecidingRole(Mandate mandate, PositionKind kind) {
            super(
                    "ORG-1",
                    "%s acts as %s, who does not decide placements of kind %s."
                            .formatted(mandate.post(), mandate.role(), kind));
        }
    }

    static final class KeepingAPracticeRunning extends PlacementRefusal {
        KeepingAPracticeRunning() {
            super(NeverForOperation.ID, NeverForOperation.OBJECTION);
        }
    }

    /** Public, because words are given outside decisions as well. */
    public static final class SpeaksOfOperations extends PlacementRefusal {
        /** Words that can only be changed. */
        public SpeaksOfOperations(List<String> wordings) {
            this(wordings, "Say it in other words.");
        }

        private SpeaksOfOperations(List<String> wordings, String next) {
            super(
                    NeverForOperation.ID,
                    "The words speak of operations (\u201c%s\u201d). %s %s"
                            .formatted(
                                    String.join("\u201d, \u201c", wordings),
                                    NeverForOperation.OBJECTION,
                                    next));
        }

        static SpeaksOfOperations askSomebodyElse(List<String> wordings) {
            return new SpeaksOfOperations(
                    wordings,
                    "If the words mean something else, change them, or ask for somebody else's approval (askApproval); the council sees that too.");
        }
    }

    static final class NothingIsQuestioned extends PlacementRefusal {
        NothingIsQuestioned(PlacementId placement) {
            super(
                    NeverForOperation.ID,
                    "No decision on placement %s waits for approval.".formatted(placement));
        }
    }

    static final class NotByTheSamePerson extends PlacementRefusal {
        NotByTheSamePerson(Mandate mandate) {
            super(
                    NeverForOperation.ID,
                    "Who asked for this decision does not approve it, whatever the post (%s): the council does, or somebody else who may decide in the area."
                            .formatted(mandate.post()));
        }
    }

    static final class CouncilChanged extends PlacementRefusal {
        CouncilChanged(PlacementId placement, DecidedBy decided) {
            super(
                    "ORG-1",
                    "The council changed the decision on placement %s on %s; nobody else replaces that. Ask the council for another ruling, or the HR education office to withdraw the place."
                            .formatted(placement, decided.on()));
        }
    }

    /** Public, because what is recorded is looked up by a handler. */
    public static final class GroundIsNotSo extends PlacementRefusal {
        GroundIsNotSo(Ground ground, String why) {
            super(
                    ground.rule(),
                    "The ground %s %s is not so: %s Name a ground that is, or have the fact recorded first."
                            .formatted(ground.rule(), ground.fact(), why));
        }
    }

    static final class BarredForTheTrainee extends PlacementRefusal {
        BarredForTheTrainee(String objection) {
            super(NeverBarred.ID, objection);
        }
    }

    static final class OverrideNeedsReason extends PlacementRefusal {
        OverrideNeedsReason(String overridden) {
            super(
                    "ORG-1",
                    "%s An override needs a reason code, grounds (which rule, which fact of trainee or practice) and words."
                            .formatted(overridden));
        }
    }

    static final class NotAsThingsStand extends PlacementRefusal {
        NotAsThingsStand(PlacementId placement, Standing standing, String what) {
            super(
                    "ORG-1",
                    "Placement %s is %s and cannot be %s."
                            .formatted(placement, standing.name().toLowerCase(), what));
        }
    }

    static final class NotInTheStay extends PlacementRefusal {
        NotInTheStay(LocalDate day, Period stay) {
            super("LIFE-1", "The day %s does not lie in the stay %s.".formatted(day, stay));
        }
    }

    static final class CouncilAlone extends PlacementRefusal {
        CouncilAlone(Mandate mandate) {
            super(
                    "ORG-1",
                    "Rulings are the council's alone; %s acts as %s."
                            .formatted(mandate.post(), mandate.role()));
        }
    }

    static final class Vacant extends PlacementRefusal {
        Vacant(PlacementId placement, String what) {
            super(
                    "ALLOC-P1P2",
                    "The programme of placement %s has no trainee yet and cannot be %s. Its practice can be decided; the rest follows when the programme is filled."
                            .formatted(placement, what));
        }
    }

    static final class NotForThisKind extends PlacementRefusal {
        NotForThisKind(String rule, PositionKind kind, String what) {
            super(rule, "A position of kind %s is not %s.".formatted(kind, what));
        }
    }

    static final class NotPossible extends PlacementRefusal {
        NotPossible(String rule, String objection) {
            super(rule, objection);
        }
    }
}
