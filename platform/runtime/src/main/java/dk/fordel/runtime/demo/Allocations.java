package dk.fordel.runtime.demo;

import static dk.fordel.runtime.demo.World.check;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Chapter two: the council's numbers, two rounds, decisions, overrides, refusals, a ruling,
 * confirmations.
 */
final class Allocations {

    private static final int MOST_CONFIRMATIONS = 200;

    private final World world;
    private final Runnable afterDecision;

    Allocations(World world, Runnable afterDecision) {
        this.world = world;
        this.afterDecision = afterDecision;
    }

    void play() {
        world.telling.chapter("The council: frames and principles");
        frames();
        principles();
        world.telling.chapter(
                "The rounds: recommended, decided in each area, overridden, ruled on");
        List<JsonNode> kbu = round("KBU", world.year + "-08-01", world.year + "-08-31");
        List<JsonNode> contested = kbu.stream().filter(this::hasAlternative).limit(2).toList();
        JsonNode disputed =
                kbu.stream()
                        .filter(placement ->
                                isRecommended(placement) && !contested.contains(placement))
                        .findFirst()
                        .orElseThrow();
        decideAll(
                "KBU",
                kbu.stream()
                        .filter(placement ->
                                !contested.contains(placement) && placement != disputed)
                        .toList());
        override(contested);
        refusals(disputed);
        List<JsonNode> introduction =
                round("INTRODUCTION", world.year + "-09-01", world.year + "-09-30");
        decideAll("introduction", introduction);
        hear(introduction);
        confirm(
                Stream.concat(kbu.stream(), introduction.stream())
                        .filter(Allocations::isRecommended)
                        .map(Allocations::id)
                        .toList());
        history(id(kbu.getFirst()));
    }

    private void frames() {
        for (String district : List.of("Øst", "Midt", "Vest")) {
            frame("INTRODUCTION", district, world.region.introductionFrame(district), "FRAME-1");
        }
        Map.of("aarhus", 18, "randers", 14, "horsens", 13, "midt", 15, "goedstrup", 16)
                .forEach((unit, positions) -> frame("PHASE_1", unit, positions, "FRAME-2"));
        world.telling.line(
                "%d: %d introduction positions in three districts (FRAME-1), 76 programmes in five hospital units (FRAME-2)",
                world.year, world.region.size().introduction());
    }

    private void frame(String kind, String scope, int positions, String basis) {
        world.client.put(
                World.COUNCIL,
                World.ALLOCATION,
                "/api/frames",
                Map.of(
                        "kind",
                        kind,
                        "year",
                        world.year,
                        "scope",
                        scope,
                        "positions",
                        positions,
                        "basis",
                        basis));
    }

    private void principles() {
        if (world.all(World.COUNCIL, World.ALLOCATION, "/api/principles").isEmpty()) {
            JsonNode proposed =
                    world.client.get(World.COUNCIL, World.ALLOCATION, "/api/principles/proposed");
            world.client.post(
                    World.COUNCIL,
                    World.ALLOCATION,
                    "/api/principles",
                    Map.of(
                            "validFrom",
                            "2020-01-01",
                            "levels",
                            proposed.path("levels"),
                            "parameters",
                            proposed.path("parameters")));
            List<String> levels = new ArrayList<>();
            proposed.path("levels").forEach(level -> levels.add(level.path("name").asString()));
            world.telling.line(
                    "principles, version 1, as proposed, level by level: "
                            + String.join("; ", levels));
        }
    }

    List<JsonNode> round(String kind, String from, String to) {
        String round =
                world.client
                        .post(
                                World.HR,
                                World.ALLOCATION,
                                "/api/rounds",
                                Map.of("kind", kind, "startsFrom", from, "startsTo", to, "seed", 1))
                        .path("roundId")
                        .asString();
        JsonNode run =
                world.client.post(
                        World.HR,
                        World.ALLOCATION,
                        "/api/rounds/%s/recommendation".formatted(round),
                        null);
        world.flow.awaitQuiet();
        List<JsonNode> placements =
                world.all(World.HR, World.ALLOCATION, "/api/placements?round=" + round);
        check(
                placements.size() == run.path("positions").asInt(),
                "The round looked at %s positions, the list shows %d.",
                run.path("positions"),
                placements.size());
        world.withoutPlace += run.path("withoutPlace").asInt();
        world.telling.line(
                "%s: %s positions, %s with a place, %s without%s",
                kind,
                run.path("positions"),
                run.path("placed"),
                run.path("withoutPlace"),
                kind.equals("INTRODUCTION")
                        ? "; by rank of the wish (0 is none of the wished): "
                                + run.path("byWishRank")
                        : "");
        Fairness.tell(world, round, run);
        return placements;
    }

    static boolean isRecommended(JsonNode placement) {
        return placement.path("recommended").isString();
    }

    static String id(JsonNode placement) {
        return placement.path("placementId").asString();
    }

    private void decideAll(String kind, List<JsonNode> placements) {
        int decided = 0;
        for (JsonNode placement : placements) {
            if (isRecommended(placement)) {
                String practice = placement.path("recommended").asString();
                decide(id(placement), practice, Map.of("practiceId", practice));
                decided++;
            }
        }
        world.telling.line(
                "%d %s placements decided by the coordinators of five areas", decided, kind);
    }

    private void decide(String placement, String practice, Map<String, String> decision) {
        world.client.post(
                world.coordinatorOf(practice),
                World.ALLOCATION,
                "/api/placements/%s/decision".formatted(placement),
                decision);
        world.decisions++;
        afterDecision.run();
    }

    private boolean hasAlternative(JsonNode placement) {
        return otherPlaces(placement).findFirst().isPresent();
    }

    private void override(List<JsonNode> contested) {
        check(
                contested.size() == 2,
                "No two placements with an alternative were found to override.");
        contested.forEach(this::override);
        JsonNode first = contested.getFirst();
        rule(first, "SENT_BACK", "The words do not say what the trainee still has to learn.");
        String recommended = first.path("recommended").asString();
        decide(id(first), recommended, Map.of("practiceId", recommended));
        rule(first, "UPHELD", "As recommended.");
        world.telling.line(
                "2 placements overridden with reason code and words; the council sent one back, it was decided anew and upheld");
    }

    private void override(JsonNode placement) {
        StoryFailed none =
                new StoryFailed(
                        "None of the alternatives of %s could be chosen.".formatted(id(placement)));
        for (String practice : otherPlaces(placement).toList()) {
            var answer =
                    world.client.tryPost(
                            world.coordinatorOf(practice),
                            World.ALLOCATION,
                            "/api/placements/%s/decision".formatted(id(placement)),
                            Map.of(
                                    "practiceId", practice,
                                    "reasonCode", "LEARNING_NEED",
                                    "reason",
                                            "The trainee has not yet seen a practice of this kind."));
            if (answer.status() == 204) {
                world.decisions++;
                world.overrides++;
                afterDecision.run();
                return;
            }
            none.addSuppressed(new StoryFailed(answer.detail()));
        }
        throw none;
    }

    private Stream<String> otherPlaces(JsonNode placement) {
        String recommended = placement.path("recommended").asString();
        return StreamSupport.stream(
                        placement.path("recommendation").path("alternatives").spliterator(), false)
                .map(alternative -> alternative.path("practice").asString())
                .filter(practice -> !practice.equals(recommended));
    }

    private void rule(JsonNode placement, String ruling, String reason) {
        world.client.post(
                World.COUNCIL,
                World.ALLOCATION,
                "/api/placements/%s/ruling".formatted(id(placement)),
                Map.of("ruling", ruling, "reason", reason));
    }

    private void refusals(JsonNode placement) {
        String practice = placement.path("recommended").asString();
        refused(
                "NEVER-1",
                world.coordinatorOf(practice),
                placement,
                Map.of(
                        "practiceId", practice,
                        "reasonCode", "KEEP_PRACTICE_RUNNING",
                        "reason", "Without a trainee the practice has to close."));
        String stranger =
                world.coordinatorOf(practice).equals("amu-horsens") ? "amu-randers" : "amu-horsens";
        refused("ORG-4", stranger, placement, Map.of("practiceId", practice));
        decide(id(placement), practice, Map.of("practiceId", practice));
    }

    private void refused(
            String rule, String user, JsonNode placement, Map<String, String> decision) {
        var answer =
                world.client.tryPost(
                        user,
                        World.ALLOCATION,
                        "/api/placements/%s/decision".formatted(id(placement)),
                        decision);
        check(
                answer.status() == 409 && answer.json().path("rule").asString().equals(rule),
                "A decision against %s was answered with %d: %s",
                rule,
                answer.status(),
                answer.detail());
        world.refusals.put(rule, answer.detail());
        world.telling.line("refused (%s): %s", rule, answer.detail());
    }

    /** Whoever is placed where none was wished is heard; every third objects. */
    private void hear(List<JsonNode> placements) {
        List<JsonNode> against = placements.stream().filter(this::isAgainstTheWishes).toList();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        int objections = 0;
        for (int number = 0; number < against.size(); number++) {
            JsonNode placement = against.get(number);
            boolean objects = number % 3 == 0;
            String coordinator = world.coordinatorOf(placement.path("recommended").asString());
            String hearing =
                    world.client
                            .post(
                                    coordinator,
                                    World.ALLOCATION,
                                    "/api/hearings",
                                    Map.of(
                                            "placementId",
                                            id(placement),
                                            "lastDay",
                                            today.plusDays(14).toString()))
                            .path("hearingId")
                            .asString();
            world.client.post(
                    coordinator,
                    World.ALLOCATION,
                    "/api/hearings/%s/answer".formatted(hearing),
                    Map.of("stance", objects ? "OBJECTS" : "AGREES", "on", today.toString()));
            objections += objects ? 1 : 0;
        }
        world.telling.line(
                "%d trainees placed outside the municipalities they ranked were heard; %d object",
                against.size(), objections);
    }

    private boolean isAgainstTheWishes(JsonNode placement) {
        JsonNode wishes = placement.path("wishes");
        String municipality = world.practices.get(placement.path("recommended").asString());
        return isRecommended(placement)
                && !wishes.isEmpty()
                && wishes.valueStream().noneMatch(wish -> wish.asString().equals(municipality));
    }

    private void confirm(List<String> placements) {
        for (int from = 0; from < placements.size(); from += MOST_CONFIRMATIONS) {
            List<String> some =
                    new ArrayList<>(
                            placements.subList(
                                    from, Math.min(placements.size(), from + MOST_CONFIRMATIONS)));
            world.client.post(
                    World.HR,
                    World.ALLOCATION,
                    "/api/placements/confirmations",
                    Map.of("placementIds", some));
        }
        world.confirmed = placements.size();
        world.flow.awaitQuiet();
        world.telling.line("%d placements confirmed; payroll and courses know", world.confirmed);
    }

    private void history(String placement) {
        List<JsonNode> entries =
                world.all(
                        World.AUDITOR,
                        World.ALLOCATION,
                        "/api/placements/%s/timeline".formatted(placement));
        check(
                entries.size() >= 3,
                "The history of placement %s has only %d entries.",
                placement,
                entries.size());
        world.telling.line(
                "an auditor reads the history of one placement: %d entries", entries.size());
    }
}
