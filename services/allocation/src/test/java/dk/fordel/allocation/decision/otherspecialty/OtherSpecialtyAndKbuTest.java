package dk.fordel.allocation.decision.otherspecialty;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** ALLOC-OTHER and ALLOC-KBU as the area's coordinator sees them. */
@Tag("ALLOC-KBU")
@Tag("ALLOC-OTHER")
class OtherSpecialtyAndKbuTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    private Api.Answer judge(String area, String placement, boolean room) {
        return coordinator(area)
                .post(placement + "/room", object("room", room, "reason", "Seen in October"));
    }

    @Test
    void a_request_is_judged_by_the_areas_coordinator_before_a_practice_is_decided() {
        UUID elmRoad = practice("707", 1);
        UUID taken = practice("707", 1);
        done(decide("randers", planned("KBU", "707"), taken));
        planned("KBU", "707");
        UUID id = planned("OTHER_SPECIALTY", "707");
        String request = "/api/placements/" + id;

        JsonNode rooms = hr().get(request + "/room").json().at("/items");
        JsonNode free = of(rooms, elmRoad);
        assertThat(free.at("/parts/0/free").asInt()).isEqualTo(1);
        assertThat(free.at("/waiting/KBU").asInt()).isEqualTo(1);
        assertThat(of(rooms, taken).at("/objections/HARD-2").asString()).contains("is full");

        refused(decide("randers", id, elmRoad), "ALLOC-OTHER");
        refused(judge("horsens", request, true), "ORG-4");
        done(judge("randers", request, true));
        assertThat(whenSeen(request, "Seen in October").at("/room/room").asBoolean()).isTrue();
        done(decide("randers", id, elmRoad));
        assertThat(hr().post(request + "/room", "{}").status()).isEqualTo(403);
        assertThat(
                        coordinator("randers")
                                .post(request + "/room", object("reason", "Neither"))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void a_kbu_decision_shows_its_notice_and_the_hospital_that_tells_the_doctor() {
        UUID elmRoad = practice("730", 1);
        String kbu = "/api/placements/" + planned("KBU", "730");
        JsonNode open = hr().get(kbu).json();
        assertThat(open.at("/noticeWeeks").isNull()).isTrue();
        assertThat(open.at("/informedThrough").isNull()).isTrue();
        done(decide("randers", UUID.fromString(kbu.substring(16)), elmRoad));
        JsonNode decided = whenSeen(kbu, "DECIDED");
        long weeks = ChronoUnit.WEEKS.between(today(), FIRST);
        assertThat(decided.at("/noticeWeeks").asLong()).isEqualTo(weeks);
        assertThat(decided.at("/noticeIsGood").asBoolean()).isEqualTo(weeks >= 12);
        assertThat(decided.at("/informedThrough").asString())
                .isEqualTo("Regionshospitalet Randers");
        whenSeen(kbu + "/timeline", "\"noticeWeeks\":" + weeks);
    }

    private static JsonNode of(JsonNode rooms, UUID practice) {
        return rooms.valueStream()
                .filter(room -> room.at("/practice").asString().equals(practice.toString()))
                .findFirst()
                .orElseThrow();
    }
}
