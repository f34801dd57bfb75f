package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A confirmed introduction position is offered until a last day. Nobody can answer an offer for a
 * stay that has begun, so a few doctors who begin half a year from today show it.
 */
final class Offers {

    /** What each doctor ranks; all in district Øst. */
    private static final List<List<String>> RANKED =
            List.of(
                    List.of("730", "710", "707"),
                    List.of("751", "710", "746"),
                    List.of("615", "766", "746"),
                    List.of("706", "707", "730"));

    /** Numbers of their persons, beyond those of the intake. */
    private static final int FIRST_NUMBER = 1_000;

    private final World world;
    private final Rounds rounds;
    private final LocalDate starts = World.today().plusWeeks(30).withDayOfMonth(1);

    Offers(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    /**
     * @param begun a confirmed placement whose stay lies behind
     */
    void play(JsonNode begun) {
        LocalDate lastDay = World.today().plusDays(14);
        world.refused(
                "ALLOC-INTRO",
                World.COMMITTEE,
                Rounds.path(begun, "offer"),
                Map.of("lastDay", lastDay.toString()));
        Council.frame(
                world,
                "INTRODUCTION",
                starts.getYear(),
                "Øst",
                world.region.introductionFrame("Øst"),
                "FRAME-1");
        List<JsonNode> placements = placed();
        world.flow.awaitQuiet();
        int before = used();
        JsonNode declined = placements.getLast();
        for (JsonNode placement : placements) {
            rounds.post(World.COMMITTEE, placement, "offer", Map.of("lastDay", lastDay.toString()));
            if (placement == declined) {
                rounds.post(
                        World.HR,
                        placement,
                        "withdrawal",
                        Map.of("code", "OFFER_DECLINED", "reason", "Took a position elsewhere."));
            } else {
                rounds.post(World.HR, placement, "offer/acceptance", Map.of());
            }
        }
        world.flow.awaitQuiet();
        check(used() == before - 1, "A declined offer freed nothing of the frame.");
        world.byKind.put("offersAccepted", placements.size() - 1);
        world.byKind.put("offersDeclined", 1);
        world.telling.line(
                "%d doctors who begin on %s were offered their place until %s: %d accepted, 1 declined; that frees the place, and one position of the frame: %d used, then %d",
                placements.size(), starts, lastDay, placements.size() - 1, before, used());
    }

    /** Planned, assigned the first wish, decided at the best practice there, confirmed. */
    private List<JsonNode> placed() {
        List<String> trainees = new ArrayList<>();
        for (int i = 0; i < RANKED.size(); i++) {
            trainees.add(planned(FIRST_NUMBER + i, RANKED.get(i)));
        }
        world.flow.awaitQuiet();
        List<JsonNode> placements = new ArrayList<>();
        for (String trainee : trainees) {
            JsonNode placement =
                    world.all(World.HR, World.ALLOCATION, "/api/placements?trainee=" + trainee)
                            .getFirst();
            String wish = placement.path("wishes").get(0).asString();
            rounds.post(World.COMMITTEE, placement, "municipality", Map.of("municipality", wish));
            String best =
                    world.client
                            .get(
                                    World.COMMITTEE,
                                    World.ALLOCATION,
                                    Rounds.path(placement, "candidates?limit=1"))
                            .path("best")
                            .path(0)
                            .path("practice")
                            .asString();
            rounds.decide(World.COMMITTEE, placement, Map.of("practiceId", best));
            placements.add(placement);
        }
        rounds.confirm(placements);
        return placements;
    }

    private String planned(int number, List<String> wishes) {
        Map<String, String> person = world.intake.person(number);
        String trainee =
                world.client
                        .post(World.HR, World.TRAINEES, "/api/trainees", person)
                        .path("traineeId")
                        .asString();
        world.trainees++;
        world.client.post(
                World.HR,
                World.TRAINEES,
                "/api/programmes",
                Map.of(
                        "reference",
                        "I" + person.get("reference"),
                        "traineeId",
                        trainee,
                        "kind",
                        "INTRODUCTION",
                        "start",
                        starts.toString(),
                        "months",
                        12,
                        "wishes",
                        wishes));
        return trainee;
    }

    private int used() {
        return world.client
                .get(World.COUNCIL, World.ALLOCATION, "/api/frames?year=" + starts.getYear())
                .path("items")
                .valueStream()
                .filter(frame -> frame.path("scope").asString().equals("Øst"))
                .filter(frame -> frame.path("kind").asString().equals("INTRODUCTION"))
                .findFirst()
                .orElseThrow()
                .path("used")
                .asInt();
    }
}
