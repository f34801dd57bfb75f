package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a coordinator agrees with a practice. Agreed while covering for a colleague, it names the
 * {@code delegation} (ORG-4); that is null in the own area, and where it was recorded before covers
 * counted here.
 */
public sealed interface AgreementEvent extends PracticeEvent {

    /** It takes nobody for a while (HARD-6). */
    @JsonTypeName("practice.pause-agreed.v1")
    record PauseAgreed(
            PracticeId practice,
            PauseId pause,
            Period period,
            Mandate by,
            @Nullable UUID delegation)
            implements AgreementEvent {}

    /** A pause was shortened; the day before its first means that it was cancelled (HARD-6). */
    @JsonTypeName("practice.pause-ended.v1")
    record PauseEnded(
            PracticeId practice,
            PauseId pause,
            LocalDate lastDay,
            Mandate by,
            @Nullable UUID delegation)
            implements AgreementEvent {}

    /** It wishes for a kind of trainee at a time (SOFT-6). */
    @JsonTypeName("practice.wish-stated.v1")
    record WishStated(
            PracticeId practice, WishId id, Wish wish, Mandate by, @Nullable UUID delegation)
            implements AgreementEvent {}

    /** It wishes for somebody who adds diversity, first day from and to (SOFT-6). */
    @JsonTypeName("practice.diversity-wished.v1")
    record DiversityWished(
            PracticeId practice,
            WishId id,
            LocalDate from,
            LocalDate to,
            Mandate by,
            @Nullable UUID delegation)
            implements AgreementEvent {}

    /** It wishes for it no longer (SOFT-6). */
    @JsonTypeName("practice.wish-withdrawn.v1")
    record WishWithdrawn(PracticeId practice, WishId id, Mandate by, @Nullable UUID delegation)
            implements AgreementEvent {}
}
