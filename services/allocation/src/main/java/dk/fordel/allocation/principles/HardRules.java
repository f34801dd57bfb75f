package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All hard principles at once, for somebody who looks for a place rather than judges one. */
public final class HardRules {

    private HardRules() {}

    /**
     * Every objection to placing the need here, by the id of its rule; empty when the place is
     * possible. A practice that lies elsewhere (HARD-4) or nowhere (ORG-3) is not looked at
     * further.
     */
    public static Map<String, String> objections(
            Need need, Candidate candidate, Set<PracticeId> barred, FrameNumbers frames) {
        Map<String, String> objections = new LinkedHashMap<>();
        String municipality = candidate.practice().site().municipality();
        Optional<Area> area = candidate.areaFor(need);
        note(objections, InAnArea.ID, InAnArea.objection(municipality, area));
        area.ifPresent(known ->
                note(
                        objections,
                        WithinGeography.ID,
                        WithinGeography.objection(need, municipality, known)));
        if (!objections.isEmpty()) {
            return objections;
        }
        objections.putAll(ofThePractice(need, candidate.practice()));
        note(
                objections,
                NeverBarred.ID,
                NeverBarred.objection(barred, candidate.practice().practice()));
        note(
                objections,
                WithinTheFrame.ID,
                frames.objection(FrameKey.of(need, area.orElseThrow())));
        return objections;
    }

    /** The objections that follow from the practice alone: HARD-1, HARD-2, HARD-5, HARD-6. */
    public static Map<String, String> ofThePractice(Need need, PracticeFacts practice) {
        return ofThePractice(new Stay(need.placement(), need.kind(), need.stay()), practice);
    }

    /** The same for a stay. */
    public static Map<String, String> ofThePractice(Stay stay, PracticeFacts practice) {
        Map<String, String> objections = new LinkedHashMap<>();
        note(
                objections,
                ApprovedWithActiveTutor.ID,
                ApprovedWithActiveTutor.objection(practice, stay.period()));
        note(objections, WithinCapacity.ID, WithinCapacity.objection(practice, stay));
        note(objections, OnePhase3AtATime.ID, OnePhase3AtATime.objection(practice, stay));
        note(objections, NotDuringAPause.ID, NotDuringAPause.objection(practice, stay.period()));
        return objections;
    }

    private static void note(
            Map<String, String> objections, String rule, @Nullable String objection) {
        if (objection != null) {
            objections.put(rule, objection);
        }
    }
}
