package dk.fordel.security;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is calling. A controller takes it as an argument; it comes from the token alone.
 *
 * @param post the post, for example {@code AMU Randers}; never a person's name. The subject when
 *     the token names no post
 * @param roles what the caller is; a person can be several things
 * @param areas the hospital units' codes that the caller's post covers; empty for posts without
 *     area
 * @param subject who it is to the identity provider, for logs
 * @param trainees the trainee that the caller is, by id; meant for {@link Role#TRAINEE} only
 * @param practices the practices that the caller speaks for, by id; meant for {@link
 *     Role#TUTOR_PRACTICE} only
 */
public record Caller(
        String post,
        Set<Role> roles,
        Set<String> areas,
        String subject,
        Set<String> trainees,
        Set<String> practices) {

    /** Their task is the whole region; no area bounds them (ORG-1). */
    private static final Set<Role> REGION_WIDE =
            EnumSet.of(Role.COUNCIL, Role.HR_OFFICE, Role.AUDITOR);

    /** Their mandate ends at their area (ORG-4). */
    private static final Set<Role> AREA_BOUND =
            EnumSet.of(Role.COORDINATOR, Role.JUNIOR_COORDINATOR);

    public Caller {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        trainees = Set.copyOf(trainees);
        practices = Set.copyOf(practices);
    }

    /** A caller who is bound to no trainee and no practice. */
    public Caller(String post, Set<Role> roles, Set<String> areas, String subject) {
        this(post, roles, areas, subject, Set.of(), Set.of());
    }

    /** Whether the caller holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the caller holds one of the roles. What a caller may is what one of the held roles
     * gives by itself; another role beside it neither widens nor narrows that.
     */
    public boolean isAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether the caller is this trainee. */
    public boolean isTrainee(Object trainee) {
        return is(Role.TRAINEE) && trainees.contains(trainee.toString());
    }

    /** Whether the caller speaks for this practice. */
    public boolean isPractice(Object practice) {
        return is(Role.TUTOR_PRACTICE) && practices.contains(practice.toString());
    }

    /**
     * Whether the area is the caller's: council, HR office and auditor have the whole region, a
     * coordinator the areas of the post; areas give nobody else anything.
     */
    public boolean covers(String area) {
        return roles.stream().anyMatch(REGION_WIDE::contains)
                || roles.stream().anyMatch(AREA_BOUND::contains) && areas.contains(area);
    }

    /**
     * In what capacity the caller decides (ORG-1).
     *
     * @param role one of the caller's roles
     * @param area the area that the caller acts for; null for the whole region, which coordinators
     *     and junior coordinators cannot act for
     * @param onBehalfOf for whom, for example {@code DRRLV}
     * @throws NotYourRole when the caller does not hold the role (HTTP 403)
     * @throws OutsideArea when the area is not the caller's (ORG-4, HTTP 409)
     */
    public Mandate mandate(Role role, @Nullable String area, String onBehalfOf) {
        if (!is(role)) {
            throw new NotYourRole(role);
        }
        boolean within =
                area == null
                        ? !AREA_BOUND.contains(role)
                        : REGION_WIDE.contains(role) || areas.contains(area);
        if (!within) {
            throw new OutsideArea(post, area, areas);
        }
        return new Mandate(role, post, area, onBehalfOf, Mandate.BEK_1706);
    }
}
