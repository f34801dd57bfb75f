package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.principles.BothOrganisations;
import dk.fordel.allocation.principles.BroadPatientBase;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.CoverageThreatened;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.EvenKinds;
import dk.fordel.allocation.principles.FairOverTime;
import dk.fordel.allocation.principles.NearAndBounded;
import dk.fordel.allocation.principles.PracticeWishes;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.TeachingLevel;
import dk.fordel.allocation.principles.TraineeWishes;

/**
 * How much a fact speaks for a practice: the points of its principle, each with the same weight,
 * whatever the council weighs it.
 *
 * @param document whose parameters count
 */
public record Speaks(Document document) {

    /** Fine enough to tell two practices apart, and a multiple of three sides. */
    private static final int WEIGHT = 3_000;

    /**
     * Whether it speaks more for one practice than for another. Where it is not known of one of
     * them whom it treats, nobody can say, and it is taken as said.
     */
    boolean more(Ground.Fact fact, Seeker seeker, Candidate one, Candidate other) {
        if (fact == Ground.Fact.TRAINEE_PATIENT_BASES_MET
                && (sidesOf(one, seeker) == 0 || sidesOf(other, seeker) == 0)) {
            return true;
        }
        if (fact == Ground.Fact.TRAINEE_TEAM && seeker.mates().isEmpty()) {
            return true;
        }
        int gained = points(fact, seeker, one) - points(fact, seeker, other);
        return gained > 0
                || gained == 0
                        && fact == Ground.Fact.PRACTICE_LOAD
                        && waited(one, seeker) > waited(other, seeker);
    }

    /** Whether the practice wishes for such a trainee at the time (SOFT-6). */
    boolean wishes(Candidate candidate, Need need) {
        return PracticeWishes.points(candidate.practice(), need, counting(need), WEIGHT) == WEIGHT;
    }

    private int points(Ground.Fact fact, Seeker seeker, Candidate candidate) {
        Need need = seeker.need();
        PracticeFacts practice = candidate.practice();
        String municipality = practice.site().municipality();
        return switch (fact) {
            case PRACTICE_LOAD -> FairOverTime.points(practice, need, counting(need), 0, WEIGHT);
            case PRACTICE_KINDS_MET -> EvenKinds.points(practice, need, counting(need), 0, WEIGHT);
            case TRAINEE_ORGANISATIONS_MET ->
                    BothOrganisations.points(
                            seeker.trainee(), need, practice.site().organisation(), 0, WEIGHT);
            case TRAINEE_PATIENT_BASES_MET -> breadth(seeker, practice);
            case PRACTICE_COVERAGE_THREATENED ->
                    CoverageThreatened.points(candidate.municipality(), need, WEIGHT);
            case PRACTICE_WISH -> PracticeWishes.points(practice, need, counting(need), WEIGHT);
            case PRACTICE_TEACHING_LEVEL ->
                    TeachingLevel.points(practice, need, document.parameters(), WEIGHT);
            case TRAINEE_RANKED_MUNICIPALITIES -> TraineeWishes.points(municipality, need, WEIGHT);
            case TRAINEE_TEAM -> nearness(seeker, candidate);
            case TRAINEE_BOUNDED_PROGRAMME ->
                    NearAndBounded.bounded(
                            seeker.trainee().boundsOf(need.position()), municipality, WEIGHT);
            default -> throw new IllegalArgumentException(fact + " is not counted in points.");
        };
    }

    private static int breadth(Seeker seeker, PracticeFacts practice) {
        return practice.baseOn(seeker.need().stay().from()).sides().entrySet().stream()
                .mapToInt(side ->
                        BroadPatientBase.points(
                                seeker.trainee(),
                                seeker.need(),
                                side.getKey(),
                                side.getValue(),
                                0,
                                WEIGHT))
                .sum();
    }

    private static int nearness(Seeker seeker, Candidate candidate) {
        return candidate.areaFor(seeker.need()).isEmpty()
                ? 0
                : seeker.mates().stream()
                        .mapToInt(mate -> candidate.where(seeker.need()).quartersTo(mate))
                        .sum();
    }

    private static int sidesOf(Candidate candidate, Seeker seeker) {
        return candidate.practice().baseOn(seeker.need().stay().from()).sides().size();
    }

    private static long waited(Candidate candidate, Seeker seeker) {
        return FairOverTime.daysWaited(candidate.practice(), seeker.need());
    }

    private Counting counting(Need need) {
        return Counting.forOne(need, document);
    }
}
