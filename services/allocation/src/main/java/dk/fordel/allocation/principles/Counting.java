package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.principles.Document.Edition;
import dk.fordel.kernel.Period;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Which stays count for a practice's load, and on which day its tutors are counted. In a round it
 * is the same for all, so that what one gets is the other's load.
 *
 * @param starts stays that begin on these days count
 * @param day tutors active on this day count
 */
public record Counting(Period starts, LocalDate day) {

    /** For positions that begin in a window. */
    public static Counting forRound(Period window, Parameters parameters) {
        LocalDate since = window.from().minusMonths(parameters.lookBackMonths());
        return new Counting(new Period(since, window.to()), window.from());
    }

    /** For a position that is looked at by itself. */
    public static Counting forOne(Need need, Document document) {
        LocalDate from = need.stay().from();
        return document.edition() == Edition.FIRST
                ? new Counting(
                        new Period(
                                from.minusMonths(FairOverTime.MONTHS_OF_THE_FIRST_EDITION),
                                need.stay().to()),
                        from)
                : forRound(new Period(from, from), document.parameters());
    }

    /** The stays of others that count. */
    Stream<Stay> of(PracticeFacts practice, Need need) {
        return practice.without(need.placement()).stays().stream()
                .filter(stay -> starts.contains(stay.period().from()));
    }
}
