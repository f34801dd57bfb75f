package dk.fordel.security;

import dk.fordel.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/** A post wants to act for an area that is not its own (ORG-4). */
public final class OutsideArea extends Refusal {

    OutsideArea(String post, @Nullable String area, Set<String> own) {
        super(
                "ORG-4",
                "%s cannot act for %s. %s Cover for a colleague needs a dated delegation."
                        .formatted(
                                post,
                                area == null ? "the whole region" : "the area " + area,
                                own.isEmpty()
                                        ? "The post has no area."
                                        : "Its area is "
                                                + String.join(", ", new TreeSet<>(own))
                                                + "."));
    }
}
