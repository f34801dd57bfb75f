package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.principles.Document.Edition;
import dk.fordel.allocation.principles.NearAndBounded.Where;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All soft principles at once, weighed. */
public final class SoftRules {

    private static final List<String> OF_THE_FIRST_EDITION =
            List.of(FairOverTime.ID, CoverageThreatened.ID, PracticeWishes.ID, TraineeWishes.ID);

    private SoftRules() {}

    /** The points of a possible place, rule by rule, for those that the document weighs. */
    public static SortedMap<String, Integer> points(
            Seeker seeker,
            Candidate candidate,
            Counting counting,
            Document document,
            GivenBefore given) {
        SortedMap<String, Integer> points = new TreeMap<>();
        of(document)
                .forEach(rule ->
                        points.put(
                                rule, points(rule, seeker, candidate, counting, document, given)));
        return points;
    }

    private static Stream<String> of(Document document) {
        return document.edition() == Edition.FIRST
                ? OF_THE_FIRST_EDITION.stream()
                : Document.PRINCIPLES.stream()
                        .filter(rule -> !isOfTheRound(rule) && document.weightOf(rule) > 0);
    }

    private static boolean isOfTheRound(String rule) {
        return rule.equals(Document.PLACED) || rule.equals(Document.KEPT);
    }

    /** The points of one rule. */
    public static int points(
            String rule,
            Seeker seeker,
            Candidate candidate,
            Counting counting,
            Document document,
            GivenBefore given) {
        int weight = document.weightOf(rule);
        Need need = seeker.need();
        PracticeFacts practice = candidate.practice();
        String municipality = practice.site().municipality();
        return switch (rule) {
            case FairOverTime.ID ->
                    FairOverTime.points(practice, need, counting, given.toPractice(), weight);
            case EvenKinds.ID -> EvenKinds.points(practice, need, counting, given.ofKind(), weight);
            case BothOrganisations.ID ->
                    BothOrganisations.points(
                            seeker.trainee(),
                            need,
                            practice.site().organisation(),
                            given.ofOrganisation(),
                            weight);
            case BroadPatientBase.ID -> patientBase(seeker, candidate, given, weight);
            case CoverageThreatened.ID ->
                    CoverageThreatened.points(candidate.municipality(), need, weight);
            case PracticeWishes.ID -> PracticeWishes.points(practice, need, counting, weight);
            case TeachingLevel.ID ->
                    TeachingLevel.points(practice, need, document.parameters(), weight);
            case TraineeWishes.ID -> TraineeWishes.points(municipality, need, weight);
            case NearAndBounded.ID -> nearAndBounded(seeker, candidate, given, weight);
            default -> throw new IllegalArgumentException(rule + " gives a place no points.");
        };
    }

    private static int patientBase(
            Seeker seeker, Candidate candidate, GivenBefore given, int weight) {
        PatientBase base = candidate.practice().baseOn(seeker.need().stay().from());
        ToIntFunction<String> before = side -> given.ofSide().getOrDefault(side, 0);
        int unknown = PatientBase.SIDES - base.sides().size();
        return unknown * BroadPatientBase.unknownPoints(weight)
                + base.sides().entrySet().stream()
                        .mapToInt(side ->
                                BroadPatientBase.points(
                                        seeker.trainee(),
                                        seeker.need(),
                                        side.getKey(),
                                        side.getValue(),
                                        before.applyAsInt(side.getKey()),
                                        weight))
                        .sum();
    }

    private static int nearAndBounded(
            Seeker seeker, Candidate candidate, GivenBefore given, int weight) {
        int bounded =
                NearAndBounded.bounded(
                        seeker.trainee().boundsOf(seeker.need().position()),
                        candidate.practice().site().municipality(),
                        weight);
        Where here = candidate.where(seeker.need());
        return bounded
                + Stream.concat(seeker.mates().stream(), given.mates().stream())
                        .mapToInt(mate ->
                                NearAndBounded.near(here.quartersTo(mate), seeker.others(), weight))
                        .sum();
    }
}
