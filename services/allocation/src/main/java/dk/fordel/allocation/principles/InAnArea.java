package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Area;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * ORG-3: nothing can be allocated to a practice whose municipality no area covers, such as Samsø,
 * until an area is assigned.
 */
public final class InAnArea {

    /** The rule. */
    public static final String ID = "ORG-3";

    private InAnArea() {}

    /** The objection when there is no area. */
    public static @Nullable String objection(String municipality, Optional<Area> area) {
        return area.isPresent()
                ? null
                : "Municipality %s belongs to no area of coordination, so nobody can decide there. Assign it to an area in the registry's geography first."
                        .formatted(municipality);
    }
}
