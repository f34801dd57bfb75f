package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A question to the state of one aggregate, as a decision will see it. It answers from what has
 * happened and adds nothing to it. Domain packages make them beside their commands; the event store
 * answers them.
 *
 * @param <A> the aggregate, which only its own package knows
 * @param <T> what it answers
 * @param aggregate the class of the aggregate
 * @param id of the one that is asked
 * @param answer from its state; a pure function
 * @param unborn how one stands before its first event; null when one that does not exist is unknown
 */
public record Question<A, T extends @Nullable Object>(
        Class<A> aggregate, Object id, Function<A, T> answer, @Nullable Supplier<A> unborn) {

    /** To an aggregate that must exist. */
    public static <A, T extends @Nullable Object> Question<A, T> to(
            Class<A> aggregate, Object id, Function<A, T> answer) {
        return new Question<>(aggregate, id, answer, null);
    }

    /** The same to one that may not have begun: it answers from nothing, and is not begun by it. */
    public Question<A, T> orTo(Supplier<A> nothing) {
        return new Question<>(aggregate, id, answer, nothing);
    }
}
