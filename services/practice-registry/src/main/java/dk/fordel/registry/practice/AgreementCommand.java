package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What a coordinator agrees with a practice: its pauses (HARD-6) and wishes (SOFT-6). */
public sealed interface AgreementCommand extends PracticeCommand {

    /** Agree that the practice takes nobody for a while (HARD-6). */
    record AgreePause(
            @TargetAggregateIdentifier PracticeId practice, Period period, Coordinating who)
            implements AgreementCommand {

        public AgreePause {
            if (period.to() == null) {
                throw new Malformed("to", "A pause needs a last day; it can be ended earlier.");
            }
        }
    }

    /**
     * Shorten a pause, or cancel it.
     *
     * @param lastDay its last day now; the day before its first cancels it
     */
    record EndPause(
            @TargetAggregateIdentifier PracticeId practice,
            PauseId pause,
            LocalDate lastDay,
            Coordinating who)
            implements AgreementCommand {}

    /** Note what the practice wishes for (SOFT-6). */
    record StateWish(@TargetAggregateIdentifier PracticeId practice, Wish wish, Coordinating who)
            implements AgreementCommand {}

    /**
     * Note that the practice wishes for somebody who adds diversity: of a kind of trainee that it
     * has not had for long (SOFT-6).
     *
     * @param from first day of the wished stay, at the earliest
     * @param to first day of the wished stay, at the latest
     */
    record WishForDiversity(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            LocalDate to,
            Coordinating who)
            implements AgreementCommand {

        public WishForDiversity {
            new Period(from, to); // which refuses a last day before the first
        }
    }

    /** The practice wishes for it no longer (SOFT-6). */
    record WithdrawWish(
            @TargetAggregateIdentifier PracticeId practice, WishId wish, Coordinating who)
            implements AgreementCommand {}
}
