package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Who acts: a person by an account, or a service by its name. It says who somebody was when the
 * command was sent; in what capacity a decision was made stands in its {@link Mandate}. It holds no
 * personal name.
 *
 * @param account who it is to the identity provider; for a service its name; 1 to 200 characters
 * @param roles all that the account held, not only those that the command asked for
 * @param post for example {@code AMU Randers}, at most 200 characters; null when there is none
 * @param areas hospital units' codes that the post covers; at most 100 of 60 characters each
 * @param delegations by which the post covers for colleagues on that day (ORG-4), one an area
 */
public record Actor(
        Kind kind,
        String account,
        Set<Role> roles,
        @Nullable String post,
        Set<String> areas,
        Set<UUID> delegations) {

    /** The entry that no event may be without. */
    public static final String ACCOUNT = "actor";

    /** The names of the entries that {@link #entries} gives. */
    public static final Set<String> KEYS =
            Set.of(
                    ACCOUNT,
                    "actorKind",
                    "actorRoles",
                    "actorPost",
                    "actorAreas",
                    "actorDelegations");

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CODE = 60;
    private static final int MOST_AREAS = 100;

    /** What acts. */
    public enum Kind {
        /** Somebody with an account: a person, or a system that was given one. */
        PERSON,
        /** A service of ours, by itself. */
        SERVICE
    }

    /**
     * @throws IllegalArgumentException when a text is empty, too long or no plain line, or there
     *     are too many areas
     */
    public Actor {
        mustBePlain("account", account, LONGEST_TEXT);
        if (post != null) {
            mustBePlain("post", post, LONGEST_TEXT);
        }
        if (areas.size() > MOST_AREAS) {
            throw new IllegalArgumentException(
                    "An actor has %d areas; %d are the most.".formatted(areas.size(), MOST_AREAS));
        }
        for (String area : areas) {
            mustBePlain("area", area, LONGEST_CODE);
            if (area.indexOf(',') >= 0) {
                throw new IllegalArgumentException("An actor's area holds a comma.");
            }
        }
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        delegations = Set.copyOf(delegations);
    }

    /** A service that acts by itself, because of a fact or at its start. */
    public static Actor service(String name) {
        return new Actor(Kind.SERVICE, name, Set.of(), null, Set.of(), Set.of());
    }

    /**
     * The actor as plain texts, for the metadata of commands and stored events; an entry with
     * nothing to say is absent. The shape is kept for ever: entries are added, never changed.
     *
     * <ul>
     *   <li>{@code actor}: the account
     *   <li>{@code actorKind}: {@code PERSON} or {@code SERVICE}
     *   <li>{@code actorRoles}: names of {@link Role}s
     *   <li>{@code actorPost}: the post
     *   <li>{@code actorAreas}: codes of areas
     *   <li>{@code actorDelegations}: ids of delegations
     * </ul>
     *
     * Where there are several, they are in alphabetical order with commas between and no blanks.
     */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(ACCOUNT, account);
        entries.put("actorKind", kind.name());
        several(roles, text -> entries.put("actorRoles", text));
        if (post != null) {
            entries.put("actorPost", post);
        }
        several(areas, text -> entries.put("actorAreas", text));
        several(delegations, text -> entries.put("actorDelegations", text));
        return entries;
    }

    private static void several(Set<?> values, Consumer<String> entry) {
        if (!values.isEmpty()) {
            entry.accept(
                    String.join(
                            ",",
                            values.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
    }

    private static void mustBePlain(String what, String text, int longest) {
        if (text.isBlank()
                || text.length() > longest
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "An actor's %s is empty, longer than %d characters, or holds control characters."
                            .formatted(what, longest));
        }
    }
}
