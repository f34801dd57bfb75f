package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.decision.places.PracticeHistory;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.municipality.MunicipalityEvent;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.GivenBefore;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.testing.OldReleaseTest;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What release 0.1 wrote is today's history. */
@TestPropertySource(properties = "fordel.test.release=0.1")
class Release01Test extends OldReleaseTest {

    @Autowired private EventStore store;

    private final Map<PracticeId, List<PracticeFacts>> practices = new HashMap<>();
    private final Map<String, MunicipalityFacts> municipalities = new HashMap<>();
    private final Map<PlacementId, Need> needs = new HashMap<>();
    private final Map<Integer, Document> principles = new HashMap<>();
    private final List<Recommended> recommended = new ArrayList<>();

    private record Recommended(Need need, Recommendation it) {
        boolean isBeside(Recommended other, PracticeId practice) {
            return it.round().equals(other.it.round())
                    && it.practice().equals(practice)
                    && !need.placement().equals(other.need.placement());
        }
    }

    /**
     * Each alternative names the practice's last event that its points were counted from. Release
     * 0.1 gave a round's places one after the other, and a place that was given counted for the
     * next; in which order, it did not record.
     */
    @Test
    void its_recommendations_evaluate_to_the_points_that_were_recorded_then() throws Exception {
        try (var history = store.openStream(null)) {
            while (history.hasNextAvailable()) {
                follow(history.nextAvailable().getPayload());
            }
        }
        int alternatives = 0;
        int certain = 0;
        for (Recommended one : recommended) {
            for (Alternative alternative : one.it().alternatives()) {
                List<Alternative> today = evaluated(one, alternative);
                assertThat(today).contains(alternative);
                alternatives++;
                certain += today.size() == 1 ? 1 : 0;
            }
        }
        assertThat(alternatives).isGreaterThan(40);
        assertThat(certain).isGreaterThan(9 * alternatives / 10);
    }

    private void follow(Object event) {
        switch (event) {
            case PlacesEvent e -> {
                List<PracticeFacts> versions =
                        practices.computeIfAbsent(e.practice(), none -> new ArrayList<>());
                PracticeFacts before = versions.isEmpty() ? null : versions.getLast();
                versions.add(PracticeHistory.after(before, e));
            }
            case MunicipalityEvent e ->
                    municipalities.compute(
                            e.code(), (code, before) -> MunicipalityEvent.after(before, e));
            case PrinciplesEvent.Adopted e ->
                    principles.put(e.version().number(), e.version().document());
            case PositionEvent.Opened e -> needs.put(e.placement(), e.need());
            case PositionEvent.WishesRanked e ->
                    needs.computeIfPresent(
                            e.placement(), (id, need) -> need.wishing(e.municipalities()));
            case DecisionEvent.Recommended e ->
                    recommended.add(new Recommended(needs.get(e.placement()), e.recommendation()));
            default -> {}
        }
    }

    private List<Alternative> evaluated(Recommended one, Alternative recorded) {
        Document document = principles.get(one.it().principlesVersion());
        Seeker seeker = new Seeker(one.need(), TraineeFacts.NONE, List.of(), null);
        int version = Math.toIntExact(recorded.factsVersion());
        PracticeFacts practice = practices.get(recorded.practice()).get(version);
        var candidate =
                new Candidate(
                        practice, version, municipalities.get(practice.site().municipality()));
        long others =
                recommended.stream()
                        .filter(other -> other.isBeside(one, recorded.practice()))
                        .count();
        return IntStream.rangeClosed(0, Math.toIntExact(others))
                .mapToObj(before ->
                        Alternative.of(
                                seeker,
                                candidate,
                                Counting.forOne(one.need(), document),
                                document,
                                new GivenBefore(before, 0, 0, new TreeMap<>(), List.of())))
                .toList();
    }
}
