package dk.fordel.demo;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of a story.
 *
 * @param year that was played
 * @param practices registered
 * @param trainees registered
 * @param decisions of coordinators and the committee, those after a ruling included
 * @param overrides decisions against the recommendation
 * @param refusals decisions that were refused, by rule, with the sentence that was given
 * @param confirmed placements that stand
 * @param withoutPlace positions for which no place was found
 * @param byKind what each kind went through on its own way to a practice, by name
 * @param payrollInstructions issued for them
 * @param settledOre salaries settled, one month each of the year's positions, of phase 2 and of
 *     phase 3 (months that are over only), in øre
 * @param practiceOre of which practices bear
 * @param honorariumOre honoraria of these months, in øre
 * @param obligations courses owed by the introduction doctors
 * @param attendances signed at the theme day
 * @param replayedEvents events read again by all views of all services
 * @param viewsEqualAfterReplay whether every row of every view was the same afterwards
 * @param eventsPublished contract events on all topics
 * @param eventsConsumed effects in all services
 * @param lostEvents contract events that a service answers and has not answered
 * @param duplicateEffects contract events that had an effect twice
 * @param secondsTotal how long the story took
 */
record Summary(
        int year,
        int practices,
        int trainees,
        int decisions,
        int overrides,
        Map<String, String> refusals,
        int confirmed,
        int withoutPlace,
        Map<String, Integer> byKind,
        int payrollInstructions,
        long settledOre,
        long practiceOre,
        long honorariumOre,
        int obligations,
        int attendances,
        long replayedEvents,
        boolean viewsEqualAfterReplay,
        long eventsPublished,
        long eventsConsumed,
        long lostEvents,
        long duplicateEffects,
        double secondsTotal) {

    /**
     * The same without what depends on the machine's speed, and without the sentences of refusals:
     * they name ids, which are drawn anew each time.
     */
    Summary timeless() {
        return new Summary(
                year,
                practices,
                trainees,
                decisions,
                overrides,
                refusals.keySet().stream().collect(Collectors.toMap(rule -> rule, rule -> "")),
                confirmed,
                withoutPlace,
                byKind,
                payrollInstructions,
                settledOre,
                practiceOre,
                honorariumOre,
                obligations,
                attendances,
                replayedEvents,
                viewsEqualAfterReplay,
                eventsPublished,
                eventsConsumed,
                lostEvents,
                duplicateEffects,
                0);
    }
}
