package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

import java.util.Comparator;
import java.util.List;

/** The municipalities that a programme is bounded to (SOFT-9), in ascending order. */
public record Bounds(@JsonValue List<MunicipalityCode> municipalities) {

    /** As many as there are in the country. */
    public static final int MOST = 98;

    /**
     * @throws Malformed when there is none, there are more than 98, or one stands twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bounds {
        municipalities =
                municipalities.stream()
                        .sorted(Comparator.comparing(MunicipalityCode::value))
                        .toList();
        if (municipalities.isEmpty() || municipalities.size() > MOST) {
            throw new Malformed(
                    "municipalities",
                    "A programme is bounded to 1 to %d municipalities, not to %d."
                            .formatted(MOST, municipalities.size()));
        }
        if (municipalities.stream().distinct().count() < municipalities.size()) {
            throw new Malformed(
                    "municipalities", "A municipality stands twice; name each of them once.");
        }
    }
}
