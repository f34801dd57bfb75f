package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each principle does: the introduction doctors of one district thought through again with a
 * principle left out or a level moved. Nothing of it is recorded. docs/guides/principles.md tells
 * these figures to a council.
 */
final class Weighing {

    private static final String DISTRICT = "Vest";
    private static final int PRINCIPLES = 9;

    private final World world;
    private final Rounds.Round round;
    private final List<String> others;
    private final Map<String, String> asAdopted = new LinkedHashMap<>();

    Weighing(World world, Rounds.Round round) {
        this.world = world;
        this.round = round;
        this.others =
                round.placements().stream()
                        .filter(placement -> !isOfTheDistrict(placement))
                        .map(Rounds::id)
                        .toList();
    }

    void play() {
        world.telling.chapter("What each principle does: one district thought through otherwise");
        Principles adopted = Principles.adopted(world);
        JsonNode base = ask(adopted);
        asAdopted.putAll(places(base));
        world.telling.line(
                "the %d introduction doctors who rank municipalities in %s, as adopted: %s; points: %s",
                asAdopted.size(), DISTRICT, figures(base), points(base, points -> true));
        for (int n = 1; n <= PRINCIPLES; n++) {
            String principle = "SOFT-" + n;
            tell("without " + principle, base, ask(adopted.without(principle)));
        }
        tell(
                "wishes before fair load",
                base,
                ask(adopted.moved("wishes and teaching", "fair load and all kinds")));
        tell(
                "wishes before threatened areas",
                base,
                ask(adopted.moved("wishes and teaching", "threatened areas")));
    }

    /** Whole rounds, for principles that have nothing to choose between in the district. */
    void playWhole(Rounds.Round kbu, Rounds.Round phase3) {
        leaveOut(kbu, "SOFT-6");
        leaveOut(kbu, "SOFT-7");
        leaveOut(phase3, "SOFT-3");
    }

    private void leaveOut(Rounds.Round whole, String principle) {
        JsonNode answer = ask(whole, Principles.adopted(world).without(principle), List.of());
        world.telling.line(
                "   the whole %s round without %s: %d of %s elsewhere; %s points %s, then %s; Jain's index %s, then %s",
                whole.kind(),
                principle,
                answer.path("moves").size(),
                answer.path("placedBefore"),
                principle,
                answer.path("pointsBefore").path(principle),
                answer.path("pointsAfter").path(principle),
                Fairness.thousandths(answer.path("spreadBefore"), "jainThousandths"),
                Fairness.thousandths(answer.path("spreadAfter"), "jainThousandths"));
    }

    private void tell(String what, JsonNode base, JsonNode otherwise) {
        Map<String, String> places = places(otherwise);
        long elsewhere =
                asAdopted.entrySet().stream()
                        .filter(one -> !one.getValue().equals(places.get(one.getKey())))
                        .count();
        JsonNode before = base.path("pointsAfter");
        world.telling.line(
                "   %s: %d of %d elsewhere; %s; points that change: %s",
                what,
                elsewhere,
                asAdopted.size(),
                figures(otherwise),
                points(otherwise, one -> !before.path(one.getKey()).equals(one.getValue())));
    }

    private static boolean isOfTheDistrict(JsonNode placement) {
        String first = placement.path("wishes").path(0).asString();
        return Region.Municipality.withArea().stream()
                .anyMatch(place -> place.code.equals(first) && place.district.equals(DISTRICT));
    }

    private JsonNode ask(Principles principles) {
        return ask(round, principles, others);
    }

    private JsonNode ask(Rounds.Round of, Principles principles, List<String> withoutPlacements) {
        return world.client.ask(
                World.COUNCIL,
                World.ALLOCATION,
                "/api/rounds/%s/what-if".formatted(of.id()),
                Map.of("levels", principles.levels(), "withoutPlacements", withoutPlacements));
    }

    /** Practice by placement: as in the round, save for what the answer moves. */
    private Map<String, String> places(JsonNode answer) {
        Map<String, String> places = new LinkedHashMap<>();
        round.recommended()
                .forEach(placement -> places.put(Rounds.id(placement), Rounds.practice(placement)));
        for (JsonNode move : answer.path("moves")) {
            places.put(move.path("placement").asString(), move.path("to").asString(""));
        }
        places.keySet().removeAll(others);
        return places;
    }

    private static String figures(JsonNode answer) {
        JsonNode ranks = answer.path("byWishRankAfter");
        JsonNode spread = answer.path("spreadAfter");
        return "wishes: %d first, %d second, %d third, %d none of them; Jain's index %s; in threatened areas %s %%"
                .formatted(
                        ranks.path("1").asInt(),
                        ranks.path("2").asInt(),
                        ranks.path("3").asInt(),
                        ranks.path("0").asInt(),
                        Fairness.thousandths(spread, "jainThousandths"),
                        Fairness.tenths(spread));
    }

    private static String points(JsonNode answer, Predicate<Map.Entry<String, JsonNode>> which) {
        String told =
                answer.path("pointsAfter").properties().stream()
                        .filter(which)
                        .map(one -> "%s %s".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? "none" : told;
    }
}
