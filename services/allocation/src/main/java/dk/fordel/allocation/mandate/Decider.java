package dk.fordel.allocation.mandate;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Role;

import java.util.Set;

/**
 * Who asks, as the token says. Each role gives what it gives by itself: what one of them does not
 * reach, another beside it does not either.
 *
 * @param post for example {@code AMU Randers}
 * @param account who it is to the identity provider; two accounts are two people
 * @param roles the caller's, of those that may ask this
 * @param areas the areas of the post; empty for the whole region
 */
public record Decider(String post, String account, Set<Role> roles, Set<String> areas) {

    /** Whom the council's own decisions are made for. */
    static final String COUNCIL = "DRRLV";

    /** Who delegates single placements to coordinators and committee (S1). */
    static final String HR = "Koncern HR, Sundhedsuddannelser";

    public Decider {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /**
     * The mandate of a role that reaches the whole region.
     *
     * @throws NotHeld when the post does not have the role
     */
    public Mandate mandate(Role role) {
        if (!roles.contains(role)) {
            throw new NotHeld(post, role);
        }
        String onBehalfOf = role == Role.COUNCIL || role == Role.HR_OFFICE ? COUNCIL : HR;
        return new Mandate(role, post, null, onBehalfOf, Mandate.BEK_1706);
    }

    /** Nobody acts in a role that the post does not have. */
    static final class NotHeld extends Refusal {
        NotHeld(String post, Role role) {
            super("ORG-1", "%s is not %s.".formatted(post, role));
        }
    }

    /** A committee without areas is the whole region's. */
    boolean sitsOnTheCommitteeFor(String area) {
        return sitsOnACommittee() && (areas.isEmpty() || areas.contains(area));
    }

    boolean sitsOnACommittee() {
        return roles.contains(Role.APPOINTMENT_COMMITTEE);
    }

    /** The mandate of the committee: in one area, or in the whole region if the post names none. */
    Mandate committeeIn(String area) {
        return new Mandate(
                Role.APPOINTMENT_COMMITTEE,
                post,
                areas.isEmpty() ? null : area,
                HR,
                Mandate.BEK_1706);
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
