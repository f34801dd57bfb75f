package dk.fordel.allocation.handler;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import java.util.Set;

/**
 * Who asks, as the token says.
 *
 * @param post for example {@code AMU Randers}
 * @param roles all roles of the caller
 * @param areas the areas of the post; empty for the whole region
 */
public record Decider(String post, Set<Role> roles, Set<String> areas) {

    /** Whom the council's own decisions are made for. */
    static final String COUNCIL = "DRRLV";

    /** Who delegates single placements to coordinators and committee (S1). */
    static final String HR = "Koncern HR, Sundhedsuddannelser";

    public Decider {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** The mandate of a role that reaches the whole region. */
    public Mandate mandate(Role role) {
        String onBehalfOf = role == Role.COUNCIL || role == Role.HR_OFFICE ? COUNCIL : HR;
        return new Mandate(role, post, null, onBehalfOf, Mandate.BEK_1706);
    }

    /** A committee without areas is the whole region's. */
    boolean sitsOnTheCommitteeFor(String area) {
        return roles.contains(Role.APPOINTMENT_COMMITTEE)
                && (areas.isEmpty() || areas.contains(area));
    }

    /** Coordinators and junior coordinators decide, each in an area (ORG-2, ORG-4). */
    boolean coordinates() {
        return roles.contains(Role.COORDINATOR) || roles.contains(Role.JUNIOR_COORDINATOR);
    }

    /** The mandate of a coordinator or junior coordinator in one area. */
    Mandate coordinatorIn(String area) {
        Role role = roles.contains(Role.COORDINATOR) ? Role.COORDINATOR : Role.JUNIOR_COORDINATOR;
        return new Mandate(role, post, area, HR, Mandate.BEK_1706);
    }
}
