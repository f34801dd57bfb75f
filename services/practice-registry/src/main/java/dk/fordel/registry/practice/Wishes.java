package dk.fordel.registry.practice;

import dk.fordel.kernel.Unknown;

import java.util.HashSet;
import java.util.Set;

/**
 * What a practice wishes for (SOFT-6).
 *
 * @param stated every wish that was ever stated
 * @param withdrawn those that do not stand now
 */
record Wishes(Set<WishId> stated, Set<WishId> withdrawn) {

    static final Wishes NONE = new Wishes(Set.of(), Set.of());

    boolean stands(WishId wish) {
        return stated.contains(wish) && !withdrawn.contains(wish);
    }

    void mustKnow(WishId wish) {
        if (!stated.contains(wish)) {
            throw new Unknown("wish", wish);
        }
    }

    Wishes with(WishId wish) {
        Set<WishId> all = new HashSet<>(stated);
        all.add(wish);
        Set<WishId> gone = new HashSet<>(withdrawn);
        gone.remove(wish);
        return new Wishes(all, gone);
    }

    Wishes without(WishId wish) {
        Set<WishId> gone = new HashSet<>(withdrawn);
        gone.add(wish);
        return new Wishes(stated, gone);
    }
}
