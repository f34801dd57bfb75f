package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.principles.InAnArea;
import dk.fordel.kernel.Refusal;

/** The practice lies in no area of coordination (ORG-3). */
public final class NoArea extends Refusal {
    NoArea(String objection) {
        super(InAnArea.ID, objection);
    }
}
