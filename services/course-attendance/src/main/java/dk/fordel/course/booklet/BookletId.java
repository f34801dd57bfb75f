package dk.fordel.course.booklet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** Which booklet. It follows from the placement, so that a placement cannot get two. */
public record BookletId(@JsonValue UUID value) {

    /** Reads the id as it is stored. */
    @JsonCreator
    public BookletId {}

    /** The booklet of the placement. */
    public static BookletId of(PlacementId placement) {
        return new BookletId(DeterministicId.of("booklet", placement));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
