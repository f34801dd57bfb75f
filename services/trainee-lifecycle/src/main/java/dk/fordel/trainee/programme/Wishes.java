package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Malformed;

import java.util.HashSet;
import java.util.List;

/** Municipalities that a trainee would like, best first (SOFT-8); empty when none was told. */
public record Wishes(@JsonValue List<MunicipalityCode> municipalities) {

    /** No wishes told. */
    public static final Wishes NONE = new Wishes(List.of());

    private static final int MOST = 20;

    /**
     * @throws Malformed when there are more than 20, or one stands twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wishes {
        municipalities = List.copyOf(municipalities);
        if (municipalities.size() > MOST) {
            throw new Malformed(
                    "wishes",
                    "At most %d municipalities can be ranked, not %d."
                            .formatted(MOST, municipalities.size()));
        }
        var seen = new HashSet<MunicipalityCode>();
        for (MunicipalityCode municipality : municipalities) {
            if (!seen.add(municipality)) {
                throw new Malformed(
                        "wishes",
                        "Municipality %s is ranked twice; rank each once.".formatted(municipality));
            }
        }
    }
}
