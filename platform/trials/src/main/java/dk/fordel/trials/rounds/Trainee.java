package dk.fordel.trials.rounds;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Somebody who seeks a place.
 *
 * @param number the place in the round's list
 * @param stay when
 * @param chosen KBU: the municipality chosen on basislaege.dk
 * @param unit phases and other specialties: the hospital unit that anchors the programme
 * @param ranked municipalities, the dearest first; for an introduction position no other comes into
 *     question
 * @param metSolo whether a solo practice was met before (SOFT-3)
 * @param metPartnership whether a partnership was met before
 * @param metBases patient bases met before (SOFT-4)
 * @param team of those who applied together; null for nobody
 * @param bounded the municipalities of a geographically bounded programme; empty when it is not
 * @param barred practices where the trainee must not be (HARD-3)
 * @param planned the practice in the last version of the plan
 */
public record Trainee(
        int number,
        Kind kind,
        Period stay,
        @Nullable Municipality chosen,
        @Nullable String unit,
        List<Municipality> ranked,
        boolean metSolo,
        boolean metPartnership,
        Set<Base> metBases,
        @Nullable Integer team,
        Set<Municipality> bounded,
        Set<Integer> barred,
        @Nullable Integer planned) {

    /** The same at another place of a list, in a team. */
    Trainee at(int other, @Nullable Integer together) {
        return new Trainee(
                other,
                kind,
                stay,
                chosen,
                unit,
                ranked,
                metSolo,
                metPartnership,
                metBases,
                together,
                bounded,
                barred,
                planned);
    }
}
