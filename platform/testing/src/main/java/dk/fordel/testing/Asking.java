package dk.fordel.testing;

import static java.util.Objects.requireNonNull;

import dk.fordel.kernel.Question;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks an aggregate of a test fixture as the event store asks one that is stored. */
public final class Asking {

    private Asking() {}

    /** What one answers that has not begun. */
    public static <T extends @Nullable Object> T answer(Question<?, T> question) {
        return ofNone(question);
    }

    private static <A, T extends @Nullable Object> T ofNone(Question<A, T> question) {
        return question.answer().apply(requireNonNull(question.unborn(), "no such one").get());
    }

    /**
     * What it answers after the given events.
     *
     * @param given the fixture, for example {@code hearing.given(opened())}
     */
    public static <T extends @Nullable Object> T answer(
            TestExecutor<?> given, Question<?, T> question) {
        return ofOne(given, question);
    }

    @SuppressWarnings("unchecked") // a fixture is of one aggregate, whose own question this is
    private static <A, T extends @Nullable Object> T ofOne(
            TestExecutor<?> given, Question<A, T> question) {
        List<Supplier<T>> answers = new ArrayList<>(1);
        ((TestExecutor<A>) given)
                .whenInvoking(
                        question.id().toString(),
                        aggregate -> answers.add(tried(() -> question.answer().apply(aggregate))))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        return answers.getFirst().get();
    }

    /** A refusal is for who asks, not for the fixture. */
    private static <T extends @Nullable Object> Supplier<T> tried(Supplier<T> answer) {
        try {
            T told = answer.get();
            return () -> told;
        } catch (RuntimeException refusal) {
            return () -> {
                throw refusal;
            };
        }
    }
}
