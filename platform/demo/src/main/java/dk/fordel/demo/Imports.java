package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import dk.fordel.spreadsheets.SheetWriter;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two spreadsheets become practices and trainees. */
final class Imports {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final World world;

    Imports(World world) {
        this.world = world;
    }

    void play() {
        world.telling.chapter("The region: two spreadsheets become practices and trainees");
        practices();
        approvals();
        wishes();
        trainees();
    }

    private void practices() {
        byte[] file = SheetWriter.xlsx(Region.PRACTICE_COLUMNS, world.region.practices());
        save(world, "practices.xlsx", file);
        String path = "/api/practices/import?filename=practices.xlsx&dryRun=";
        JsonNode tried = world.client.upload(World.HR, World.REGISTRY, path + true, XLSX, file);
        faultless("practices.xlsx", tried);
        JsonNode report = world.client.upload(World.HR, World.REGISTRY, path + false, XLSX, file);
        report.path("practices")
                .forEach(practice -> {
                    int row = practice.path("row").asInt() - 2;
                    world.practices.put(
                            practice.path("id").asString(),
                            (String) world.region.practices().get(row).get(5));
                });
        check(
                world.practices.size() == world.region.size().practices(),
                "Only %d practices were imported: %s",
                world.practices.size(),
                report.path("faults"));
        world.telling.line(
                "%d practices imported (%d new, %d as before), after a dry run without faults",
                world.practices.size(),
                report.path("accepted").asInt(),
                report.path("unchanged").asInt());
    }

    private void approvals() {
        List<String> ids = new ArrayList<>(world.practices.keySet());
        world.client.post(
                World.COUNCIL,
                World.REGISTRY,
                "/api/approvals",
                Map.of(
                        "practices",
                        ids,
                        "from",
                        "2020-01-01",
                        "conditions",
                        "As described by the practice"));
        for (String municipality : List.of("661", "665", "671", "707")) {
            world.client.post(
                    World.HR,
                    World.REGISTRY,
                    "/api/coverage-designations",
                    Map.of(
                            "municipality",
                            municipality,
                            "list",
                            "REGION",
                            "setOn",
                            (world.year - 1) + "-11-15"));
        }
        world.telling.line(
                "the council approved all %d as training sites; 4 municipalities are coverage-threatened",
                ids.size());
    }

    /** Every eighth practice would like an introduction doctor this autumn. */
    private void wishes() {
        List<String> ids = new ArrayList<>(world.practices.keySet());
        int wishes = 0;
        for (int number = 0; number < ids.size(); number += 8) {
            world.client.post(
                    world.coordinatorOf(ids.get(number)),
                    World.REGISTRY,
                    "/api/practices/%s/wishes".formatted(ids.get(number)),
                    Map.of(
                            "kind",
                            "INTRODUCTION",
                            "from",
                            world.year + "-08-01",
                            "to",
                            world.year + "-10-31"));
            wishes++;
        }
        world.telling.line("%d practices wish for an introduction doctor (SOFT-6)", wishes);
    }

    private void trainees() {
        byte[] file = SheetWriter.xlsx(Intake.TRAINEE_COLUMNS, world.intake.trainees());
        save(world, "trainees-%d.xlsx".formatted(world.year), file);
        world.flow.awaitQuiet(); // the trainee service knows the municipalities now
        String path = "/api/trainees/import?filename=trainees.xlsx&dryRun=";
        JsonNode tried = world.client.upload(World.HR, World.TRAINEES, path + true, XLSX, file);
        faultless("trainees.xlsx", tried);
        JsonNode imported = world.client.upload(World.HR, World.TRAINEES, path + false, XLSX, file);
        world.trainees = imported.path("trainees").size();
        check(
                world.trainees == world.intake.trainees().size(),
                "Only %d trainees were imported: %s",
                world.trainees,
                imported.path("faults"));
        world.telling.line("%d trainees imported with their positions", world.trainees);
        earlierStays(world, world.intake.earlierStaysBeforeIntroduction());
        String trainee = imported.path("trainees").get(0).path("traineeId").asString();
        String own =
                world.practices.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().equals(world.intake.trainees().getFirst().get(6)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        world.client.post(
                World.HR,
                World.TRAINEES,
                "/api/trainees/%s/bars".formatted(trainee),
                Map.of("practiceId", own, "reason", "Own general practitioner"));
        world.telling.line(
                "one trainee is barred from her own GP's practice; others learn that she is barred, not why (HARD-3)");
        world.flow.awaitQuiet();
        world.telling.line("all facts have arrived in all services");
    }

    /** What trainees did before Fordel knew them. */
    static void earlierStays(World world, List<List<Object>> stays) {
        byte[] file = SheetWriter.xlsx(Intake.EARLIER_STAY_COLUMNS, stays);
        save(
                world,
                "earlier-stays-%d-%s.xlsx".formatted(world.year, stays.getFirst().getFirst()),
                file);
        world.flow.awaitQuiet(); // the trainees can be found by their references now
        JsonNode report =
                world.client.upload(
                        World.HR,
                        World.TRAINEES,
                        "/api/trainees/earlier-stays/import?filename=earlier-stays.xlsx&dryRun=false",
                        XLSX,
                        file);
        faultless("earlier-stays.xlsx", report);
        world.telling.line(
                "%d stays from before Fordel imported: what a trainee has met counts (SOFT-3, SOFT-4)",
                stays.size());
    }

    private static void faultless(String file, JsonNode tried) {
        check(
                tried.path("rowsRead").asInt() > 0 && tried.path("refused").asInt() == 0,
                "Of %s %s rows were read, with faults: %s",
                file,
                tried.path("rowsRead"),
                tried.path("faults"));
    }

    private static void save(World world, String name, byte[] file) {
        try {
            Files.createDirectories(world.folder);
            Files.write(world.folder.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
