package dk.fordel.funding.month;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

import java.util.List;
import java.util.function.Consumer;

/** Looks at one event of many, because a settlement emits one for each salary. */
final class Payloads {

    private Payloads() {}

    /** The first event of the type. */
    static <E> Matcher<List<? super EventMessage<?>>> of(Class<E> type, Consumer<E> looks) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                E found =
                        events.stream()
                                .map(event -> ((Message<?>) event).getPayload())
                                .filter(type::isInstance)
                                .map(type::cast)
                                .findFirst()
                                .orElseThrow();
                looks.accept(found);
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("an event of type " + type.getSimpleName());
            }
        };
    }
}
