package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.time.LocalDate;
import java.util.UUID;

/** A wish; follows from the practice and what it wishes for. */
public record WishId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WishId {}

    /** The wish of the practice with that content. */
    public static WishId of(PracticeId practice, Wish wish) {
        return new WishId(
                DeterministicId.of("wish", practice, wish.kind(), wish.from(), wish.to()));
    }

    /** The wish of the practice for somebody who adds diversity and starts in those days. */
    public static WishId ofDiversity(PracticeId practice, LocalDate from, LocalDate to) {
        return new WishId(DeterministicId.of("diversity-wish", practice, from, to));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
