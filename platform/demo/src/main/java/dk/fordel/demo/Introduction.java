package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Introduction: the round weighs everybody's ranked wishes together; the appointment committee
 * assigns the municipality that came out, then a practice in it (ALLOC-INTRO).
 */
final class Introduction {

    private final World world;
    private final Rounds rounds;

    Introduction(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    Rounds.Round play() {
        world.telling.chapter(
                "Introduction: wishes weighed together, a municipality from the committee, then a practice");
        Rounds.Round round = rounds.recommend("INTRODUCTION", world.year, 9);
        List<JsonNode> placed = round.recommended();
        JsonNode first = placed.getFirst();
        world.refused(
                "ALLOC-INTRO",
                World.COMMITTEE,
                Rounds.path(first, "municipality"),
                Map.of("municipality", first.path("wishes").get(1).asString()));
        assign(placed);
        hear(placed);
        rounds.confirm(placed);
        world.confirmed += placed.size();
        new Offers(world, rounds).play(first);
        return round;
    }

    private void assign(List<JsonNode> placed) {
        Map<Integer, Integer> byRank = new TreeMap<>();
        for (JsonNode placement : placed) {
            int rank = rank(placement);
            byRank.merge(rank, 1, Integer::sum);
            Map<String, String> assignment = new TreeMap<>();
            assignment.put("municipality", municipality(placement));
            if (rank != 1) {
                assignment.put("reason", "All wishes were weighed together; " + words(rank));
            }
            rounds.post(World.COMMITTEE, placement, "municipality", assignment);
            rounds.decide(
                    World.COMMITTEE, placement, Map.of("practiceId", Rounds.practice(placement)));
        }
        world.byKind.put("municipalitiesAssigned", placed.size());
        world.telling.line(
                "the committee assigned %d municipalities: %d the first wish, %d the second, %d the third, %d none of the ranked; all but the first in words; then a practice in each",
                placed.size(),
                byRank.getOrDefault(1, 0),
                byRank.getOrDefault(2, 0),
                byRank.getOrDefault(3, 0),
                byRank.getOrDefault(0, 0));
    }

    private static String words(int rank) {
        return rank == 0
                ? "this is none of the ranked municipalities."
                : "this is wish number %d.".formatted(rank);
    }

    /** 1 for the first wish, 0 when it is none of them. */
    private int rank(JsonNode placement) {
        return placement
                        .path("wishes")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .indexOf(municipality(placement))
                + 1;
    }

    private String municipality(JsonNode placement) {
        return String.valueOf(world.practices.get(Rounds.practice(placement)));
    }

    /** Whoever is placed where none was wished is heard; every third objects. */
    private void hear(List<JsonNode> placed) {
        List<JsonNode> against = placed.stream().filter(one -> rank(one) == 0).toList();
        LocalDate today = World.today();
        int objections = 0;
        for (int number = 0; number < against.size(); number++) {
            boolean objects = number % 3 == 0;
            String hearing =
                    world.client
                            .post(
                                    World.COMMITTEE,
                                    World.ALLOCATION,
                                    "/api/hearings",
                                    Map.of(
                                            "placementId",
                                            Rounds.id(against.get(number)),
                                            "lastDay",
                                            today.plusDays(14).toString()))
                            .path("hearingId")
                            .asString();
            world.client.post(
                    World.COMMITTEE,
                    World.ALLOCATION,
                    "/api/hearings/%s/answer".formatted(hearing),
                    Map.of("stance", objects ? "OBJECTS" : "AGREES", "on", today.toString()));
            objections += objects ? 1 : 0;
        }
        world.telling.line(
                "%d trainees placed outside the municipalities they ranked were heard; %d object",
                against.size(), objections);
    }
}
