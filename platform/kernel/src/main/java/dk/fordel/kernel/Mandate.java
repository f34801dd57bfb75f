package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

/**
 * In what capacity somebody decided (ORG-1, S1): the deciding role and post, its area, on whose
 * behalf, and the legal basis. Stored with every decision.
 *
 * @param role the role that decided
 * @param post the post, for example {@code AMU Randers}; never a person's name
 * @param area the area the post covers, as a hospital unit's code; null when the mandate is the
 *     whole region
 * @param onBehalfOf for whom, for example {@code DRRLV}
 * @param legalBasis for example {@code BEK 1706 of 20/12/2006}
 */
public record Mandate(
        Role role, String post, @Nullable String area, String onBehalfOf, String legalBasis) {

    /** The order that gives the council its task and from which all delegation flows (S1). */
    public static final String BEK_1706 = "BEK 1706 of 20/12/2006";

    /** Whether this mandate reaches the area (ORG-4). */
    public boolean covers(String otherArea) {
        return area == null || area.equals(otherArea);
    }
}
