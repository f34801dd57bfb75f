package dk.fordel.trials.rounds;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Draws trainees who seek a place among practices. */
final class Trainees {

    private final Geography geography;
    private final List<Practice> practices;
    private final LocalDate begins;
    private final int leastRanked;
    private final Random random;

    /**
     * Draws for rounds from a day on.
     *
     * @param leastRanked how many municipalities an introduction doctor ranks at least; at most
     *     three times as many, and all there are
     */
    Trainees(
            Geography geography,
            List<Practice> practices,
            LocalDate begins,
            int leastRanked,
            Random random) {
        this.geography = geography;
        this.practices = practices;
        this.begins = begins;
        this.leastRanked = leastRanked;
        this.random = random;
    }

    /**
     * One without a team.
     *
     * @param month how many months after the first day the stay begins at the earliest
     */
    Trainee one(int number, Kind kind, int month) {
        return one(number, kind, month, geography.drawUnit(random));
    }

    /** One whose programme is anchored by a hospital unit. */
    Trainee one(int number, Kind kind, int month, String unit) {
        boolean isAnchored = kind != Kind.KBU && kind != Kind.INTRODUCTION;
        List<Municipality> catchment = geography.ofUnit(unit);
        @Nullable Municipality chosen = kind == Kind.KBU ? geography.draw(random) : null;
        List<Municipality> ranked =
                kind == Kind.INTRODUCTION ? ranked() : isAnchored ? some(catchment, 3) : List.of();
        Predicate<Municipality> near =
                chosen != null
                        ? chosen::equals
                        : isAnchored ? catchment::contains : ranked::contains;
        List<Practice> possible =
                practices.stream().filter(one -> near.test(one.municipality())).toList();
        boolean isLater = kind == Kind.PHASE_2 || kind == Kind.PHASE_3;
        return new Trainee(
                number,
                kind,
                stay(kind, month),
                chosen,
                isAnchored ? unit : null,
                ranked,
                isLater && random.nextInt(3) > 0,
                isLater && random.nextInt(3) > 0,
                met(isLater ? 2 : 0),
                null,
                isAnchored && random.nextInt(10) == 0
                        ? Set.of(Geography.draw(catchment, random))
                        : Set.of(),
                random.nextInt(3) == 0 ? one(possible) : Set.of(),
                random.nextInt(5) == 0 ? one(possible).stream().findFirst().orElse(null) : null);
    }

    private Period stay(Kind kind, int month) {
        LocalDate from = begins.plusMonths(month + random.nextInt(2));
        return switch (kind) {
            case PHASE_3 -> Period.months(from, 12);
            case INTRODUCTION -> Period.months(from, random.nextInt(10) < 3 ? 12 : 6);
            default -> Period.months(from, 6);
        };
    }

    /** The dearest first; large ones are dear to many. */
    private List<Municipality> ranked() {
        List<Municipality> left = new ArrayList<>(geography.municipalities());
        left.removeIf(one -> one.unit() == null);
        int count = Math.min(left.size(), leastRanked + random.nextInt(2 * leastRanked + 1));
        List<Municipality> ranked = new ArrayList<>();
        while (ranked.size() < count) {
            Municipality next = Geography.draw(left, random);
            left.remove(next);
            ranked.add(next);
        }
        return ranked;
    }

    private List<Municipality> some(List<Municipality> among, int atMost) {
        List<Municipality> shuffled = new ArrayList<>(among);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(atMost, shuffled.size())));
    }

    private Set<Base> met(int times) {
        Set<Base> met = EnumSet.noneOf(Base.class);
        for (int n = 0; n < times; n++) {
            met.add(Base.values()[random.nextInt(Base.values().length)]);
        }
        return met;
    }

    private Set<Integer> one(List<Practice> among) {
        return among.isEmpty()
                ? Set.of()
                : Set.of(among.get(random.nextInt(among.size())).number());
    }
}
