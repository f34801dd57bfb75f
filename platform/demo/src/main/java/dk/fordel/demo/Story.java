package dk.fordel.demo;

import static dk.fordel.demo.World.check;

import dk.fordel.runtime.Addresses;
import dk.fordel.servers.FordelService;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Map;

/**
 * One year of a region, from two spreadsheets to a replay of its whole history. Fails loudly when
 * one of its checks does not hold. Played again on the same data, it plays the next year.
 */
final class Story {

    /** The first year in which all KBU doctors have their second half in general practice (S1). */
    private static final int FIRST_YEAR = 2022;

    private static final long SEED = 1706;

    private final Telling telling;
    private final Client client;
    private final Databases databases;
    private final Flow flow;
    private final Path folder;
    private final Region region;
    private final Runnable afterDecision;

    Story(
            Addresses addresses,
            Map<String, String> secrets,
            Path folder,
            Region.Size size,
            Telling telling,
            Runnable afterDecision) {
        this.telling = telling;
        this.client = new Client(addresses.http(), secrets);
        this.databases = new Databases(addresses.postgresql());
        this.flow = new Flow(client, databases, addresses.kafka());
        this.folder = folder;
        this.region = new Region(SEED, size);
        this.afterDecision = afterDecision;
    }

    Summary play() {
        World world = new World(client, flow, region, nextYear(), folder, telling);
        flow.awaitQuiet();
        new Imports(world).play();
        new Council(world).play();
        Rounds rounds = new Rounds(world, afterDecision);
        Rounds.Round kbu = new Kbu(world, rounds).play();
        Rounds.Round introduction = new Introduction(world, rounds).play();
        new Phase1(world, rounds).play();
        Rounds.Round phase3 = new Phase3(world, rounds).play();
        new OtherSpecialties(world, rounds).play();
        Weighing weighing = new Weighing(world, introduction);
        weighing.play();
        weighing.playWhole(kbu, phase3);
        var money = new MoneyAndCourses(world, rounds, phase3);
        money.play();
        Summary summary = prove(world, money);
        write(summary);
        return summary;
    }

    /** The year after the last that the council set frames for programmes for. */
    private int nextYear() {
        int last = FIRST_YEAR - 1;
        for (var frame : client.get(World.AUDITOR, World.ALLOCATION, "/api/frames").path("items")) {
            if (frame.path("kind").asString().equals("PHASE_1")) {
                last = Math.max(last, frame.path("year").asInt());
            }
        }
        check(
                last < Year.now().getValue() - 1,
                "All years up to %d have been played on this data. Stop Fordel, delete the data folder, and play again.",
                last);
        return last + 1;
    }

    private Summary prove(World world, MoneyAndCourses money) {
        telling.chapter("The proof: replayed, compared, counted from outside");
        flow.awaitQuiet();
        Replay.Outcome replay = new Replay(client, flow, databases, FordelService.ids()).replay();
        check(
                replay.different().isEmpty(),
                "After the replay these tables are different: %s",
                replay.different());
        telling.line(
                "%d views rebuilt from %,d events: every row is the same",
                replay.views(), replay.events());
        Flow.Count count = flow.count();
        check(
                count.parked() == 0,
                "%d events are parked; GET /operations/parked of each service says why.",
                count.parked());
        check(count.lost() == 0, "%d events were lost on their way.", count.lost());
        check(count.duplicated() == 0, "%d events had an effect twice.", count.duplicated());
        telling.line(
                "%,d events stored, %,d published, %,d effects in other services; 0 lost, 0 twice",
                count.stored(), count.published(), count.consumed());
        return new Summary(
                world.year,
                world.practices.size(),
                world.trainees,
                world.decisions,
                world.overrides,
                world.refusals,
                world.confirmed,
                world.withoutPlace,
                world.byKind,
                money.instructions(),
                money.settledOre("salaryOre"),
                money.settledOre("practiceOre"),
                money.settledOre("honorariumOre"),
                money.obligations(),
                money.attendances(),
                replay.events(),
                true,
                count.published(),
                count.consumed(),
                count.lost(),
                count.duplicated(),
                telling.seconds());
    }

    private void write(Summary summary) {
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve("summary.json"),
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsBytes(summary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
