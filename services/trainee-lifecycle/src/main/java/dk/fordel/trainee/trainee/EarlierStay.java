package dk.fordel.trainee.trainee;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A stay in a general practice before the trainee was known here. What a trainee has met already
 * counts when the next practice should be a different one (SOFT-3, SOFT-4).
 *
 * @param from first day
 * @param to last day
 */
public record EarlierStay(
        PositionKind kind,
        LocalDate from,
        LocalDate to,
        Organisation organisation,
        PatientBase patients) {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /** How the practice was organised (SOFT-3). */
    public enum Organisation {
        /** One general practitioner. */
        SOLO,
        /** Several general practitioners. */
        PARTNERSHIP
    }

    /**
     * Whom the practice treated, as far as it is known (SOFT-4).
     *
     * @param setting country or town
     * @param deprivation how deprived the area is
     * @param complexity how complex the diseases are
     */
    public record PatientBase(
            @Nullable Setting setting, @Nullable Level deprivation, @Nullable Level complexity) {}

    /** Country or town. */
    public enum Setting {
        /** Town. */
        URBAN,
        /** Country. */
        RURAL
    }

    /** How much of it, beside the region as a whole. */
    public enum Level {
        /** Less than usual in the region. */
        LOW,
        /** As usual in the region. */
        MIDDLE,
        /** More than usual in the region. */
        HIGH
    }

    /**
     * @throws Malformed when the days are in no order, or in no century that a trainee could name
     */
    public EarlierStay {
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new Malformed(
                    "from",
                    "The first day %s is not between %s and %s.".formatted(from, FIRST, LAST));
        }
        if (to.isBefore(from) || to.isAfter(LAST)) {
            throw new Malformed(
                    "to",
                    "The last day %s is not between the first day %s and %s."
                            .formatted(to, from, LAST));
        }
    }

    boolean overlaps(EarlierStay other) {
        return new Period(from, to).overlaps(new Period(other.from, other.to));
    }
}
