package dk.fordel.allocation;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.trainee.PositionPlanned;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The service with a small region, and verbs to live in it. */
@FordelTest
public abstract class RunningAllocation {

    /** Which Fordel cannot know, so that it holds for any trainee and practice. */
    public static final List<Map<String, Object>> GROUNDS =
            List.of(object("rule", "SOFT-8", "fact", "TRAINEE_CIRCUMSTANCES"));

    protected static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    protected static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired protected Api api;
    @Autowired protected Facts facts;
    @Autowired protected SettableClock clock;
    @Autowired protected Views views;

    protected Api council() {
        return api.as(Role.COUNCIL);
    }

    protected Api hr() {
        return api.as(Role.HR_OFFICE);
    }

    protected Api coordinator(String area) {
        return api.as(Role.COORDINATOR, area);
    }

    /** Randers and Horsens have areas, Samsø has none; principles and frames are in force. */
    protected void region() {
        facts.send(
                RegistryEvent.TOPIC,
                "1082",
                new GeographyPublished(
                        "1082",
                        1,
                        LONG_AGO,
                        List.of(
                                new GeographyPublished.Unit(
                                        "randers",
                                        "Randers",
                                        "Øst",
                                        List.of(
                                                "730", "710", "707", "706", "727", "740", "791",
                                                "779")),
                                new GeographyPublished.Unit(
                                        "horsens",
                                        "Horsens",
                                        "Øst",
                                        List.of("615", "766", "756", "746"))),
                        List.of("741")));
        JsonNode proposed = council().get("/api/principles/proposed").json();
        assertThat(
                        council()
                                .post(
                                        "/api/principles",
                                        object(
                                                "validFrom",
                                                "2026-01-01",
                                                "levels",
                                                proposed.get("levels"),
                                                "parameters",
                                                proposed.get("parameters")))
                                .status())
                .isEqualTo(201);
        await().atMost(PATIENCE)
                .until(
                        () -> setFrame("INTRODUCTION", "Øst", 70),
                        answer -> answer.status() == 200); // the geography is known by then
    }

    protected void frame(String kind, String scope, int positions) {
        assertThat(setFrame(kind, scope, positions).status()).isEqualTo(200);
    }

    protected Api.Answer setFrame(String kind, String scope, int positions) {
        return council()
                .put(
                        "/api/frames",
                        object(
                                "kind",
                                kind,
                                "year",
                                2026,
                                "scope",
                                scope,
                                "positions",
                                positions,
                                "basis",
                                "Spring meeting"));
    }

    /** What other tests of the same region use is not given away twice. */
    protected void frameLeavesOne(String kind, String scope) {
        whenAllIsSeen();
        int used =
                hr().get("/api/frames?year=2026")
                        .json()
                        .at("/items")
                        .valueStream()
                        .filter(frame -> frame.at("/kind").asString().equals(kind))
                        .filter(frame -> frame.at("/scope").asString().equals(scope))
                        .mapToInt(frame -> frame.at("/used").asInt())
                        .sum();
        frame(kind, scope, used + 1);
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"));
    }

    protected UUID practice(String municipality, int capacity) {
        UUID id = UUID.randomUUID();
        introduced(id, municipality, capacity, "Lægerne Elmevej", "Elmevej 1");
        return approved(id);
    }

    /** With a tutor, for good. */
    protected UUID approved(UUID id) {
        tell(id, new TrainingSiteApproved(id, LONG_AGO, null, null));
        tell(id, new TutorJoined(id, UUID.randomUUID(), LONG_AGO, null));
        whenSeen("/api/practices/" + id + "/timeline", "places.tutor-added.v1");
        return id;
    }

    protected void registered(UUID id, String municipality, int capacity) {
        tell(
                id,
                new PracticeRegistered(
                        id, municipality, "8900", "SOLO", "SOLO", capacity, LONG_AGO));
    }

    protected void introduced(
            UUID id, String municipality, int capacity, String name, String address) {
        tell(
                id,
                new PracticeRegisteredV2(
                        id,
                        "012345",
                        name,
                        address,
                        "8900",
                        municipality,
                        "SOLO",
                        "SOLO",
                        capacity,
                        LONG_AGO));
    }

    protected void tell(UUID key, RegistryEvent fact) {
        facts.send(RegistryEvent.TOPIC, key, fact);
    }

    protected void tell(UUID key, TraineeEvent fact) {
        facts.send(TraineeEvent.TOPIC, key, fact);
    }

    /** A position; answers the id of its placement. */
    protected UUID planned(String kind, String municipality) {
        return planned(UUID.randomUUID(), UUID.randomUUID(), kind, municipality);
    }

    protected UUID planned(UUID position, UUID trainee, String kind, String municipality) {
        plan(position, trainee, kind, municipality);
        UUID placement = placementOf(position);
        whenSeen("/api/placements/" + placement, "\"OPEN\"");
        return placement;
    }

    /** A KBU position of half a year from a day on; answers the id of its placement. */
    protected UUID plannedFrom(LocalDate from, UUID position, UUID trainee, String municipality) {
        plan(position, trainee, "KBU", municipality, from, from.plusMonths(6).minusDays(1));
        UUID placement = placementOf(position);
        whenSeen("/api/placements/" + placement, "\"OPEN\"");
        return placement;
    }

    /** Many positions at once. */
    protected List<UUID> planned(int many, String kind, String municipality) {
        List<UUID> positions = Stream.generate(UUID::randomUUID).limit(many).toList();
        positions.forEach(position -> plan(position, UUID.randomUUID(), kind, municipality));
        List<UUID> placements = positions.stream().map(RunningAllocation::placementOf).toList();
        placements.forEach(placement -> whenSeen("/api/placements/" + placement, "\"OPEN\""));
        return placements;
    }

    /** A position of a programme that is anchored at a hospital unit. */
    protected UUID anchored(UUID trainee, String kind, String unit) {
        UUID position = UUID.randomUUID();
        tell(
                position,
                new PositionPlanned(
                        position, trainee, UUID.randomUUID(), kind, FIRST, LAST, null, unit, null));
        UUID placement = placementOf(position);
        whenSeen("/api/placements/" + placement, "\"OPEN\"");
        return placement;
    }

    private void plan(UUID position, UUID trainee, String kind, String municipality) {
        plan(position, trainee, kind, municipality, FIRST, LAST);
    }

    private void plan(
            UUID position,
            UUID trainee,
            String kind,
            String municipality,
            LocalDate from,
            LocalDate to) {
        tell(
                position,
                new PositionPlanned(
                        position,
                        trainee,
                        UUID.randomUUID(),
                        kind,
                        from,
                        to,
                        municipality,
                        null,
                        "Regionshospitalet Randers"));
    }

    protected static UUID placementOf(UUID position) {
        return PlacementId.of(new PositionId(position)).value();
    }

    protected Api.Answer decide(String area, UUID placement, UUID practice) {
        return decide(area, placement, practice, null, null);
    }

    protected Api.Answer decide(
            String area, UUID placement, UUID practice, String code, String reason) {
        return coordinator(area)
                .post(
                        "/api/placements/" + placement + "/decision",
                        object(
                                "practiceId",
                                practice,
                                "reasonCode",
                                code,
                                "grounds",
                                code == null ? null : GROUNDS,
                                "reason",
                                reason));
    }

    /** Replaces the decision that stands, as it was last seen. */
    protected Api.Answer decideAgain(String seen, String area, UUID placement, UUID practice) {
        return coordinator(area)
                .post(
                        "/api/placements/" + placement + "/decision",
                        object(
                                "practiceId",
                                practice,
                                "reasonCode",
                                "LEARNING_NEED",
                                "grounds",
                                GROUNDS,
                                "reason",
                                "Has seen rural patients only"),
                        "If-Match",
                        seen);
    }

    /** The version of a placement, as soon as all that was recorded is seen. */
    protected String etag(UUID placement) {
        whenAllIsSeen();
        return hr().get("/api/placements/" + placement).header("ETag");
    }

    protected static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    protected Api.Answer confirm(UUID... placements) {
        return hr().post("/api/placements/confirmations", object("placementIds", placements));
    }

    protected UUID round(String kind) {
        return round(kind, "2026-08-01", "2026-12-31");
    }

    protected UUID round(String kind, String from, String to) {
        return UUID.fromString(
                hr().post(
                                "/api/rounds",
                                object("kind", kind, "startsFrom", from, "startsTo", to, "seed", 7))
                        .json()
                        .at("/roundId")
                        .asString());
    }

    /**
     * A test that says which practice is recommended has a municipality of its own: all tests share
     * one region. Asks as soon as what it is thought through on has been seen.
     */
    protected JsonNode recommended(UUID round) {
        return recommended(round, false);
    }

    /** How the run came out, as soon as it is recorded. */
    protected JsonNode recommended(UUID round, boolean lateChange) {
        Api.Answer asked = recommend(round, lateChange);
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        JsonNode job =
                await().atMost(PATIENCE)
                        .until(
                                () -> hr().get(asked.header("Location")).json(),
                                one ->
                                        !Set.of("WAITING", "SOLVING")
                                                .contains(one.at("/state").asString()));
        assertThat(job.at("/state").asString()).as(job.toString()).isEqualTo("DONE");
        return job.at("/outcome");
    }

    protected Api.Answer recommend(UUID round, boolean lateChange) {
        whenAllIsSeen();
        return hr().post(
                        "/api/rounds/"
                                + round
                                + "/recommendation"
                                + (lateChange ? "?lateChange=true" : ""),
                        null);
    }

    protected static void refused(Api.Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().at("/rule").asString()).as(answer.text()).isEqualTo(rule);
    }

    protected JsonNode whenSeen(String path, String text) {
        return await().atMost(PATIENCE)
                .until(() -> hr().get(path), answer -> answer.text().contains(text))
                .json();
    }

    /** Waits until every view has seen all that was recorded before. */
    protected void whenAllIsSeen() {
        long end = views.end();
        await().atMost(PATIENCE).until(() -> views.slowest().orElse(end) >= end);
    }
}
