package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A position that needs a place, as the trainee service planned it.
 *
 * @param placement its placement
 * @param position the position
 * @param trainee whose position; the programme stands for its trainee while it has none
 * @param kind the kind
 * @param stay first and last day
 * @param municipality chosen on basislaege.dk or assigned by the committee (ALLOC-KBU, ALLOC-INTRO)
 * @param hospitalUnit the unit that anchors the programme (ALLOC-P1P2, ALLOC-P3)
 * @param payingHospital who pays out where PAY-1 leaves it to the position (KBU, phase 1)
 * @param wishes ranked municipalities, best first (SOFT-8)
 * @param programme that was advertised and has no trainee yet (ALLOC-P1P2); null for all others
 */
public record Need(
        PlacementId placement,
        PositionId position,
        TraineeId trainee,
        PositionKind kind,
        Period stay,
        @Nullable String municipality,
        @Nullable String hospitalUnit,
        @Nullable String payingHospital,
        List<String> wishes,
        @Nullable UUID programme) {

    /** The position of a trainee. */
    public Need(
            PlacementId placement,
            PositionId position,
            TraineeId trainee,
            PositionKind kind,
            Period stay,
            @Nullable String municipality,
            @Nullable String hospitalUnit,
            @Nullable String payingHospital,
            List<String> wishes) {
        this(
                placement,
                position,
                trainee,
                kind,
                stay,
                municipality,
                hospitalUnit,
                payingHospital,
                wishes,
                null);
    }

    /**
     * @throws Malformed when the stay has no last day
     */
    public Need {
        if (stay.to() == null) {
            throw new Malformed(
                    "to",
                    "A stay has a last day; the one from %s has none.".formatted(stay.from()));
        }
        wishes = List.copyOf(wishes);
    }

    /** Whether nobody has the position yet. */
    public boolean vacant() {
        return programme != null;
    }

    /** The same position, taken by a trainee. */
    public Need takenBy(TraineeId taker) {
        return new Need(
                placement,
                position,
                taker,
                kind,
                stay,
                municipality,
                hospitalUnit,
                payingHospital,
                wishes);
    }

    /** The same position on other days. */
    public Need on(Period days) {
        return with(days, municipality, wishes);
    }

    /** The same position in an assigned municipality. */
    public Need in(String assigned) {
        return with(stay, assigned, wishes);
    }

    /** The same position with other wishes. */
    public Need wishing(List<String> municipalities) {
        return with(stay, municipality, municipalities);
    }

    private Need with(Period days, @Nullable String where, List<String> ranked) {
        return new Need(
                placement,
                position,
                trainee,
                kind,
                days,
                where,
                hospitalUnit,
                payingHospital,
                ranked,
                programme);
    }
}
