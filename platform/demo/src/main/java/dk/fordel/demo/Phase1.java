package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phase 1: the year's programmes are advertised with their practice before anybody has them, then
 * filled, then confirmed (ALLOC-P1P2).
 */
final class Phase1 {

    private final World world;
    private final Rounds rounds;

    Phase1(World world, Rounds rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    void play() {
        world.telling.chapter("Phase 1: advertised with a practice, then filled, then confirmed");
        Map<String, Intake.Programme> programmes = advertise();
        world.flow.awaitQuiet();
        List<JsonNode> named = rounds.recommend("PHASE_1", world.year, 10).recommended();
        rounds.decideAtOnce(named);
        world.byKind.put("practicesNamed", named.size());
        world.telling.line(
                "the advertisement names a practice for %d of %d programmes; nobody has them yet",
                named.size(), programmes.size());
        world.refused(
                "ALLOC-P1P2",
                World.HR,
                "/api/placements/confirmations",
                Map.of("placementIds", List.of(Rounds.id(named.getFirst()))));
        fill(programmes);
        world.flow.awaitQuiet();
        rounds.confirm(named);
        world.confirmed += named.size();
    }

    /** By id of the programme. */
    private Map<String, Intake.Programme> advertise() {
        Map<String, Intake.Programme> programmes = new LinkedHashMap<>();
        for (Intake.Programme programme : world.intake.programmes()) {
            String id =
                    world.client
                            .post(
                                    World.HR,
                                    World.TRAINEES,
                                    "/api/programmes/advertised",
                                    Map.of(
                                            "reference",
                                            programme.reference(),
                                            "kind",
                                            "SPECIALIST_TRAINING",
                                            "start",
                                            world.year + "-10-01",
                                            "hospitalUnit",
                                            programme.anchor().area,
                                            "payingHospital",
                                            Intake.hospital(programme.anchor())))
                            .path("programmeId")
                            .asString();
            programmes.put(id, programme);
        }
        return programmes;
    }

    private void fill(Map<String, Intake.Programme> programmes) {
        Map<String, String> takers = new LinkedHashMap<>();
        programmes.forEach((id, programme) ->
                takers.put(
                        id,
                        world.client
                                .post(
                                        World.HR,
                                        World.TRAINEES,
                                        "/api/trainees",
                                        world.intake.person(programme.number()))
                                .path("traineeId")
                                .asString()));
        world.trainees += takers.size();
        Imports.earlierStays(world, world.intake.earlierStaysBeforeSpecialistTraining());
        programmes.forEach((id, programme) -> {
            String path = "/api/programmes/" + id;
            world.client.post(
                    World.HR,
                    World.TRAINEES,
                    path + "/trainee",
                    Map.of("traineeId", String.valueOf(takers.get(id))));
            if (programme.bounded()) {
                world.client.post(
                        World.HR,
                        World.TRAINEES,
                        path + "/bounds",
                        Map.of("municipalities", List.of(programme.anchor().code)));
            }
        });
        world.telling.line(
                "%d doctors took the programmes as they stand; %d of them are bounded to one municipality (SOFT-9)",
                takers.size(),
                programmes.values().stream().filter(Intake.Programme::bounded).count());
    }
}
