package dk.fordel.allocation.decision.placement;

import dk.fordel.kernel.Malformed;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What an override rests on: a rule of the principles, and the fact of the trainee or the practice
 * that it looks at. The words of the reason explain it.
 *
 * @param rule id, for example {@code SOFT-4}
 * @param fact of the trainee or the practice
 */
public record Ground(String rule, Fact fact) {

    /** At most so many carry one override. */
    public static final int MOST = 5;

    /**
     * @throws Malformed when the rule does not look at the fact; names what it looks at
     */
    public static Ground of(String rule, Fact fact) {
        if (!fact.rule.equals(rule)) {
            throw new Malformed(
                    "grounds",
                    "The rule %s does not look at %s. Known are %s."
                            .formatted(
                                    rule,
                                    fact,
                                    Arrays.stream(Fact.values())
                                            .map(one -> one.rule + " " + one)
                                            .collect(Collectors.joining(", "))));
        }
        return new Ground(rule, fact);
    }

    /** A fact that a rule looks at; none is about the operation of a practice (NEVER-1). */
    public enum Fact {
        /** How many trainees the practice had for its tutors, and how long it has waited. */
        PRACTICE_LOAD("SOFT-1"),
        /** Which kinds of trainees the practice has met. */
        PRACTICE_KINDS_MET("SOFT-2"),
        /** Which organisation types the trainee has met. */
        TRAINEE_ORGANISATIONS_MET("SOFT-3"),
        /** Which patient bases the trainee has met. */
        TRAINEE_PATIENT_BASES_MET("SOFT-4"),
        /** Which patients the practice has. */
        PRACTICE_PATIENT_BASE("SOFT-4"),
        /** That the practice lies in a place that is designated as coverage-threatened. */
        PRACTICE_COVERAGE_THREATENED("SOFT-5"),
        /** What kind of trainee, or what diversity, the practice wished. */
        PRACTICE_WISH("SOFT-6"),
        /** Experience, methods and evaluation of the practice's tutors. */
        PRACTICE_TEACHING_LEVEL("SOFT-7"),
        /** Which municipalities the trainee ranked. */
        TRAINEE_RANKED_MUNICIPALITIES("SOFT-8"),
        /** Personal circumstances of the trainee; the words stay general. */
        TRAINEE_CIRCUMSTANCES("SOFT-8"),
        /** With whom the trainee applied. */
        TRAINEE_TEAM("SOFT-9"),
        /** To which municipalities the trainee's programme is bound. */
        TRAINEE_BOUNDED_PROGRAMME("SOFT-9"),
        /** That the practice decided before is not approved, or has no tutor, for the stay. */
        PRACTICE_APPROVAL("HARD-1"),
        /** That the practices asked for are full. */
        PRACTICE_CAPACITY("HARD-2"),
        /** That no practice where the position asks for one has room. */
        PRACTICE_PLACE("HARD-4"),
        /** That the practice decided before has a pause. */
        PRACTICE_PAUSE("HARD-6"),
        /** What trainee and practice agreed beforehand. */
        TRAINEE_OWN_AGREEMENT("ALLOC-P3"),
        /** What the talk before the start showed. */
        CHEMISTRY_TALK("LIFE-4");

        private final String rule;

        Fact(String rule) {
            this.rule = rule;
        }

        /** The rule that looks at it. */
        public String rule() {
            return rule;
        }
    }
}
