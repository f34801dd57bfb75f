package dk.fordel.allocation.known.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PracticeId;

/** Everything that can happen to what a practice is called. */
public sealed interface PracticeEvent {
    IntroductionId introduction();

    /** It is called so from now on; the newest holds. */
    @JsonTypeName("practice.introduced.v1")
    record Introduced(
            IntroductionId introduction,
            PracticeId practice,
            String name,
            String address,
            String source)
            implements PracticeEvent {}
}
