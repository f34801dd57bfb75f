package dk.fordel.security;

import dk.fordel.kernel.Actor;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is calling. A controller takes it as an argument; it comes from the token, and from the
 * covers for colleagues that the service knows of.
 *
 * @param post the post, for example {@code AMU Randers}; never a person's name. The subject when
 *     the token names no post
 * @param roles what the caller is, of the roles that the called method is open to
 * @param areas the hospital units' codes that the caller's post covers; empty for posts without
 *     area
 * @param subject who it is to the identity provider, for logs
 * @param trainees the trainee that the caller is, by id; meant for {@link Role#TRAINEE} only
 * @param practices the practices that the caller speaks for, by id; meant for {@link
 *     Role#TUTOR_PRACTICE} only
 * @param covered areas that the post covers today for a colleague, each with the delegation that
 *     says so (ORG-4); meant for coordinators only
 */
public record Caller(
        String post,
        Set<Role> roles,
        Set<String> areas,
        String subject,
        Set<String> trainees,
        Set<String> practices,
        Map<String, UUID> covered) {

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
        covered = Map.copyOf(covered);
    }

    /** A caller who is bound to no trainee and no practice and covers for nobody. */
    public Caller(String post, Set<Role> roles, Set<String> areas, String subject) {
        this(post, roles, areas, subject, Set.of(), Set.of(), Map.of());
    }

    /** The same caller in the roles that a method is open to, and in no other. */
    Caller as(DoorRule rule) {
        return rule.everybody()
                ? this
                : new Caller(
                        post,
                        roles.stream()
                                .filter(role -> rule.roles().contains(role.name()))
                                .collect(Collectors.toSet()),
                        areas,
                        subject,
                        trainees,
                        practices,
                        covered);
    }

    /** The same caller, who covers for colleagues if the caller is a coordinator at all. */
    Caller covering(Covers covers) {
        return isCoordinator()
                ? new Caller(post, roles, areas, subject, trainees, practices, covers.of(post))
                : this;
    }

    /** Who acts when the caller does something. */
    Actor actor() {
        return new Actor(
                Actor.Kind.PERSON,
                subject,
                roles,
                post.equals(subject) ? null : post,
                areas,
                Set.copyOf(covered.values()));
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

    /** Whether the caller is a coordinator or junior coordinator, of whatever area. */
    public boolean isCoordinator() {
        return roles.stream().anyMatch(AREA_BOUND::contains);
    }

    /**
     * The areas in which the caller may do and read what their coordinators may: those of the own
     * post, and those that the post covers today. Nobody but coordinators and junior coordinators
     * has any, whatever areas the token names.
     */
    public Set<String> coordinated() {
        if (!isCoordinator()) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(areas);
        all.addAll(covered.keySet());
        return all;
    }

    /** Whether the area is one of {@link #coordinated}. */
    public boolean coordinates(@Nullable String area) {
        return area != null && coordinated().contains(area);
    }

    /** The delegation that lets the caller act in the area; null in an area of the own post. */
    public @Nullable UUID delegationFor(@Nullable String area) {
        return area == null || areas.contains(area) ? null : covered.get(area);
    }

    /**
     * Whether the area is the caller's: council, HR office and auditor have the whole region, a
     * coordinator the areas of the post and those that it covers; areas give nobody else anything.
     */
    public boolean covers(String area) {
        return roles.stream().anyMatch(REGION_WIDE::contains) || coordinates(area);
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
                        : REGION_WIDE.contains(role)
                                || areas.contains(area)
                                || AREA_BOUND.contains(role) && coordinates(area);
        if (!within) {
            throw new OutsideArea(post, area, areas);
        }
        return new Mandate(role, post, area, onBehalfOf, Mandate.BEK_1706);
    }
}
