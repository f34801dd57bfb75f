package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What can be asked of a practice's places. The first ones carry facts of the registry; {@code
 * source} is the id of the event that told it.
 */
public sealed interface PlacesCommand {
    PracticeId practice();

    record Open(
            @TargetAggregateIdentifier PracticeId practice,
            Site site,
            int capacity,
            LocalDate from,
            String source)
            implements PlacesCommand {}

    record Approve(@TargetAggregateIdentifier PracticeId practice, Period period, String source)
            implements PlacesCommand {}

    record Suspend(@TargetAggregateIdentifier PracticeId practice, Period period, String source)
            implements PlacesCommand {}

    record WithdrawApproval(
            @TargetAggregateIdentifier PracticeId practice, LocalDate from, String source)
            implements PlacesCommand {}

    record AddTutor(
            @TargetAggregateIdentifier PracticeId practice,
            UUID tutor,
            Period period,
            String source)
            implements PlacesCommand {}

    record RemoveTutor(
            @TargetAggregateIdentifier PracticeId practice,
            UUID tutor,
            LocalDate lastDay,
            String source)
            implements PlacesCommand {}

    record SetCapacity(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            int trainees,
            String source)
            implements PlacesCommand {}

    record Pause(
            @TargetAggregateIdentifier PracticeId practice,
            UUID pause,
            Period period,
            String source)
            implements PlacesCommand {}

    record EndPause(
            @TargetAggregateIdentifier PracticeId practice,
            UUID pause,
            LocalDate lastDay,
            String source)
            implements PlacesCommand {}

    record StateWish(@TargetAggregateIdentifier PracticeId practice, Wish wish, String source)
            implements PlacesCommand {}

    record WishDiversity(
            @TargetAggregateIdentifier PracticeId practice, UUID wish, Period starts, String source)
            implements PlacesCommand {}

    record WithdrawWish(@TargetAggregateIdentifier PracticeId practice, UUID wish, String source)
            implements PlacesCommand {}

    record AssessPatientBase(
            @TargetAggregateIdentifier PracticeId practice,
            LocalDate from,
            PatientBase base,
            String source)
            implements PlacesCommand {}

    record Qualify(
            @TargetAggregateIdentifier PracticeId practice,
            UUID tutor,
            Qualification qualification,
            LocalDate since,
            String source)
            implements PlacesCommand {}

    record Evaluate(
            @TargetAggregateIdentifier PracticeId practice, Evaluation evaluation, String source)
            implements PlacesCommand {}

    /** Two trainees in phase 3 at once are allowed in the period (HARD-5). */
    record Dispense(
            @TargetAggregateIdentifier PracticeId practice,
            Period period,
            Mandate mandate,
            String reason)
            implements PlacesCommand {}

    /** Take a place, or move the one already held to these days; refused in words. */
    record Occupy(@TargetAggregateIdentifier PracticeId practice, Stay stay)
            implements PlacesCommand {}

    /**
     * Move a held place to these days; answers {@link Attempt}, and changes nothing if it cannot
     * be.
     */
    record Shift(@TargetAggregateIdentifier PracticeId practice, Stay stay)
            implements PlacesCommand {}

    /** HARD-1 and HARD-6 still hold for a place taken earlier; refused in words if not. */
    record Vouch(@TargetAggregateIdentifier PracticeId practice, PlacementId placement)
            implements PlacesCommand {}

    /** Give the place back. */
    record Release(@TargetAggregateIdentifier PracticeId practice, PlacementId placement)
            implements PlacesCommand {}

    /** The stay ended before its last day; the rest is free. */
    record Vacate(
            @TargetAggregateIdentifier PracticeId practice,
            PlacementId placement,
            LocalDate lastDay)
            implements PlacesCommand {}
}
