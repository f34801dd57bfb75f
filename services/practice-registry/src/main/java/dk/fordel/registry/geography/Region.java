package dk.fordel.registry.geography;

import dk.fordel.kernel.Period;

/**
 * A region of Denmark while it exists (ORG-6).
 *
 * @param code its code, for example {@code 1082}
 * @param name its name
 * @param validity the days on which the code is a region's
 */
public record Region(RegionCode code, String name, Period validity) {

    public Region {
        name = Text.of("regionName", name, 80);
    }
}
