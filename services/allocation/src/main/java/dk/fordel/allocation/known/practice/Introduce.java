package dk.fordel.allocation.known.practice;

import dk.fordel.allocation.known.facts.PracticeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Learn what a practice is called.
 *
 * @param introduction the practice's
 * @param practice which
 * @param name of the practice
 * @param address street, number and place, and postcode, in one line
 * @param source id of the registry's event that told it
 */
public record Introduce(
        @TargetAggregateIdentifier IntroductionId introduction,
        PracticeId practice,
        String name,
        String address,
        String source) {

    public Introduce(PracticeId practice, String name, String address, String source) {
        this(IntroductionId.of(practice), practice, name, address, source);
    }
}
