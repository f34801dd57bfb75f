package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a hearing. */
public sealed interface HearingCommand {
    HearingId hearing();

    /** The party is asked; the answer is expected by the last day. */
    record Open(
            @TargetAggregateIdentifier HearingId hearing,
            PlacementId placement,
            PracticeId practice,
            PositionKind kind,
            String area,
            LocalDate lastDay,
            Mandate mandate,
            LocalDate on)
            implements HearingCommand {

        /** A party has at least so many days for the answer: Fordel's default, no rule of law. */
        public static final int FEWEST_DAYS = 5;

        /** A hearing lasts at most so many days: Fordel's default, no rule of law. */
        public static final int MOST_DAYS = 60;

        /**
         * @throws Malformed when the last day lies too near or too far
         */
        public Open {
            if (lastDay.isBefore(on.plusDays(FEWEST_DAYS))
                    || lastDay.isAfter(on.plusDays(MOST_DAYS))) {
                throw new Malformed(
                        "lastDay",
                        "The last day for the answer is %s; Fordel's default is at least %d and at most %d days ahead, so from %s to %s."
                                .formatted(
                                        lastDay,
                                        FEWEST_DAYS,
                                        MOST_DAYS,
                                        on.plusDays(FEWEST_DAYS),
                                        on.plusDays(MOST_DAYS)));
            }
        }

        public Open(
                PlacementId placement,
                PracticeId practice,
                PositionKind kind,
                String area,
                LocalDate lastDay,
                Mandate mandate,
                LocalDate on) {
            this(
                    HearingId.of(placement, practice),
                    placement,
                    practice,
                    kind,
                    area,
                    lastDay,
                    mandate,
                    on);
        }
    }

    /**
     * The party answered.
     *
     * @param answeredOn the day on which the party said so
     */
    record Answer(
            @TargetAggregateIdentifier HearingId hearing,
            Stance stance,
            LocalDate answeredOn,
            Mandate mandate,
            LocalDate on)
            implements HearingCommand {}
}
