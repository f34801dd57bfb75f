package dk.fordel.testing.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

import java.util.HashMap;
import java.util.Map;

/** Each event record carries a {@code @JsonTypeName} of the right form that no other one has. */
final class StableNames extends ArchCondition<JavaClass> {

    private static final String JSON_TYPE_NAME = "com.fasterxml.jackson.annotation.JsonTypeName";

    private final Map<String, String> owners = new HashMap<>();

    StableNames() {
        super("have a stored name of their own");
    }

    @Override
    public void check(JavaClass event, ConditionEvents events) {
        String name =
                event.tryGetAnnotationOfType(JSON_TYPE_NAME)
                        .flatMap(annotation -> annotation.get("value"))
                        .map(String::valueOf)
                        .orElse("");
        if (!name.matches("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v[1-9][0-9]*")) {
            events.add(
                    violated(
                            event,
                            "%s is stored under the name '%s'; annotate it with a @JsonTypeName such as placement.decided.v1"
                                    .formatted(event.getName(), name)));
        }
        String owner = owners.putIfAbsent(name, event.getName());
        if (owner != null && !owner.equals(event.getName())) {
            events.add(
                    violated(
                            event,
                            "%s is stored under the name '%s' of %s"
                                    .formatted(event.getName(), name, owner)));
        }
    }
}
