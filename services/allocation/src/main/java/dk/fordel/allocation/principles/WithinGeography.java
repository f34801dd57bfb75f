package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.Need;

import org.jspecify.annotations.Nullable;

/**
 * HARD-4: KBU and introduction in the chosen or assigned municipality; phases 1, 2 and 3 in the
 * catchment of the hospital unit that anchors the programme (for phase 3 this implies the same
 * district); other specialties where they asked. What the position does not name does not bind.
 */
public final class WithinGeography {

    /** The rule. */
    public static final String ID = "HARD-4";

    private WithinGeography() {}

    /** The objection when the place lies elsewhere than the position asks. */
    public static @Nullable String objection(Need need, String municipality, Area area) {
        return switch (need.kind()) {
            case KBU, INTRODUCTION -> otherMunicipality(need, municipality);
            case PHASE_1, PHASE_2, PHASE_3 -> otherUnit(need, area);
            case OTHER_SPECIALTY -> {
                String objection = otherMunicipality(need, municipality);
                yield objection == null ? otherUnit(need, area) : objection;
            }
        };
    }

    private static @Nullable String otherMunicipality(Need need, String municipality) {
        String wanted = need.municipality();
        return wanted == null || wanted.equals(municipality)
                ? null
                : "The position is for municipality %s and the practice lies in %s."
                        .formatted(wanted, municipality);
    }

    private static @Nullable String otherUnit(Need need, Area area) {
        String anchor = need.hospitalUnit();
        return anchor == null || anchor.equals(area.code())
                ? null
                : "The programme is anchored at hospital unit %s and the practice lies in the catchment of %s."
                        .formatted(anchor, area.code());
    }
}
