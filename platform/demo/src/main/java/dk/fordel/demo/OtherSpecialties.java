package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Trainees of other specialties: the area's coordinator judges first whether there is room beside
 * the others (ALLOC-OTHER).
 */
final class OtherSpecialties {

    private final World world;
    private final Rounds rounds;

    OtherSpecialties(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    /**
     * What there is where a trainee asks.
     *
     * @param free practices with a place on every day of the stay
     * @param practices how many lie there
     * @param waiting positions of the other kinds that could still come there
     */
    private record Room(long free, int practices, int waiting) {
        boolean isThere() {
            return free > waiting;
        }

        String words() {
            return "%d of %d practices have a place free on every day; %d others wait for one there."
                    .formatted(free, practices, waiting);
        }
    }

    void play() {
        world.telling.chapter("Other specialties: is there room beside the others?");
        Rounds.Round round = rounds.recommend("OTHER_SPECIALTY", world.year, 11);
        List<JsonNode> recommended = round.recommended();
        world.refused(
                "ALLOC-OTHER",
                world.coordinatorOf(Rounds.practice(recommended.getFirst())),
                Rounds.path(recommended.getFirst(), "decision"),
                Map.of("practiceId", Rounds.practice(recommended.getFirst())));
        List<JsonNode> withRoom = new ArrayList<>();
        int judged = 0;
        for (JsonNode placement : round.placements()) {
            String coordinator = "amu-" + placement.path("area").asString();
            Room room = room(coordinator, placement);
            rounds.post(
                    coordinator,
                    placement,
                    "room",
                    Map.of("room", room.isThere(), "reason", room.words()));
            if (!room.isThere()) {
                world.telling.line("judged: no room. %s", room.words());
            } else if (recommended.contains(placement)) {
                withRoom.add(placement);
                if (withRoom.size() == 1) {
                    world.telling.line("judged: room. %s", room.words());
                }
            }
            judged++;
        }
        rounds.decideEach(withRoom);
        world.byKind.put("roomsJudged", judged);
        world.byKind.put("decidedWithRoom", withRoom.size());
        world.telling.line(
                "%d requests judged, each by the coordinator of the area; room for %d, decided as recommended",
                judged, withRoom.size());
    }

    private Room room(String coordinator, JsonNode placement) {
        List<JsonNode> practices =
                world.whole(coordinator, World.ALLOCATION, Rounds.path(placement, "room"));
        long free =
                practices.stream()
                        .filter(one -> one.path("objections").isEmpty())
                        .filter(one ->
                                one.path("parts")
                                        .valueStream()
                                        .allMatch(part -> part.path("free").asInt() > 0))
                        .count();
        int waiting =
                practices.stream()
                        .mapToInt(one ->
                                one.path("waiting").valueStream().mapToInt(JsonNode::asInt).sum())
                        .max()
                        .orElse(0);
        return new Room(free, practices.size(), waiting);
    }
}
