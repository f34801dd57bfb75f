package dk.fordel.trials.rounds;

import dk.fordel.trials.rounds.Practice.Stay;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws practices with ten years behind them. */
final class Practices {

    private static final int YEARS = 10;
    private static final Kind[] KINDS = Kind.values();

    private final Geography geography;
    private final LocalDate begins;
    private final double busy;
    private final Random random;

    /**
     * Draws for rounds from a day on.
     *
     * @param busy the share of places that are taken when the first round begins
     */
    Practices(Geography geography, LocalDate begins, double busy, Random random) {
        this.geography = geography;
        this.begins = begins;
        this.busy = busy;
        this.random = random;
    }

    /** So many, numbered on from the first number. */
    List<Practice> draw(int first, int count) {
        List<Practice> drawn = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            drawn.add(one(number));
        }
        return drawn;
    }

    private Practice one(int number) {
        Municipality municipality = Geography.draw(geography.municipalities(), random);
        int tutors = 1 + (int) Math.min(3, Math.abs(random.nextGaussian()) * 1.2);
        boolean isThreatened = random.nextInt(100) < (geography.isFar(municipality) ? 60 : 3);
        int capacity = tutors + (tutors == 1 && isThreatened ? 1 : 0);
        boolean isRural = random.nextInt(100) < (municipality.weight() < 70 ? 70 : 10);
        boolean isDeprived = random.nextInt(4) == 0;
        return new Practice(
                number,
                municipality,
                tutors,
                capacity,
                tutors == 1,
                isRural
                        ? (isDeprived ? Base.RURAL_DEPRIVED : Base.RURAL)
                        : (isDeprived ? Base.URBAN_DEPRIVED : Base.URBAN),
                isThreatened,
                tutors > 2 && random.nextInt(4) == 0,
                random.nextInt(11),
                wished(),
                approved(),
                pause(),
                stays(tutors, capacity));
    }

    /** The same practice for rounds from this first day on, with the stays of ten years. */
    Practice again(Practice before) {
        LocalDate since = begins.minusYears(YEARS);
        return new Practice(
                before.number(),
                before.municipality(),
                before.tutors(),
                before.capacity(),
                before.isSolo(),
                before.base(),
                before.isThreatened(),
                before.isDispensed(),
                before.teaching(),
                wished(),
                approved(),
                pause(),
                before.stays().stream()
                        .filter(stay -> !stay.period().to().isBefore(since))
                        .toList());
    }

    private Set<Kind> wished() {
        Set<Kind> wished = EnumSet.noneOf(Kind.class);
        for (Kind kind : KINDS) {
            if (random.nextInt(4) == 0) {
                wished.add(kind);
            }
        }
        return wished;
    }

    /** One in twenty ends within the two years that follow. */
    private Period approved() {
        int months = random.nextInt(20) == 0 ? random.nextInt(24) : 60;
        return new Period(begins.minusYears(YEARS), begins.plusMonths(months));
    }

    private @Nullable Period pause() {
        return random.nextInt(20) == 0
                ? Period.months(begins.plusMonths(random.nextInt(9)), 6)
                : null;
    }

    /** Each place is taken by one stay at most, so nobody has too many. */
    private List<Stay> stays(int tutors, int capacity) {
        List<Stay> stays = new ArrayList<>();
        for (int year = YEARS; year > 0; year--) {
            for (int tutor = 0; tutor < tutors; tutor++) {
                if (random.nextInt(10) < 6) {
                    LocalDate from = begins.minusYears(year).plusMonths(random.nextInt(7));
                    stays.add(
                            new Stay(KINDS[random.nextInt(KINDS.length)], Period.months(from, 5)));
                }
            }
        }
        for (int place = 0; place < capacity; place++) {
            if (random.nextDouble() < busy) {
                Kind kind = KINDS[random.nextInt(place == 0 ? KINDS.length : 4)];
                LocalDate from = begins.plusMonths(random.nextInt(8) - 5);
                stays.add(new Stay(kind, Period.months(from, 6)));
            }
        }
        return stays;
    }
}
