package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.principles.NearAndBounded.Where;

import java.util.Optional;

/**
 * A practice as a possible place.
 *
 * @param practice what is known of it
 * @param factsVersion number of the last event of the practice that is in these facts, so that they
 *     can be had again
 * @param municipality what is known of its municipality
 */
public record Candidate(PracticeFacts practice, long factsVersion, MunicipalityFacts municipality) {

    /** The area it lies in on the first day of the stay. */
    public Optional<Area> areaFor(Need need) {
        return municipality.areaOn(need.stay().from());
    }

    /**
     * Where it lies then.
     *
     * @throws java.util.NoSuchElementException when no area is assigned (ORG-3)
     */
    public Where where(Need need) {
        return new Where(practice.site().municipality(), areaFor(need).orElseThrow());
    }

    /** The candidate with a place taken. */
    public Candidate taking(Need need) {
        Stay stay = new Stay(need.placement(), need.kind(), need.stay());
        return new Candidate(practice.taking(stay), factsVersion, municipality);
    }
}
