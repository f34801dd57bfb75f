package dk.fordel.allocation.known.facts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a practice treats (SOFT-4), as far as it is known.
 *
 * @param setting URBAN or RURAL
 * @param deprivation LOW, MIDDLE or HIGH
 * @param complexity of the diseases: LOW, MIDDLE or HIGH
 */
public record PatientBase(
        @Nullable String setting, @Nullable String deprivation, @Nullable String complexity) {

    /** The sides of a patient base. */
    public static final List<String> NAMES = List.of("setting", "deprivation", "complexity");

    /** How many these are. */
    public static final int SIDES = 3;

    /** Nothing is known. */
    public static final PatientBase UNKNOWN = new PatientBase(null, null, null);

    /** What is known, by side. */
    public SortedMap<String, String> sides() {
        SortedMap<String, String> sides = new TreeMap<>();
        note(sides, "setting", setting);
        note(sides, "deprivation", deprivation);
        note(sides, "complexity", complexity);
        return sides;
    }

    private static void note(SortedMap<String, String> sides, String side, @Nullable String value) {
        if (value != null) {
            sides.put(side, value);
        }
    }
}
