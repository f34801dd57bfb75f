package dk.fordel.allocation.decision.deciding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The grounds of an override are held against what is recorded. */
class GroundsOverHttpTest extends RunningAllocation {

    @Autowired JdbcClient sql;

    @BeforeEach
    void theRegion() {
        region();
    }

    private boolean isKnown(UUID trainee) {
        return sql.sql("select exists (select from fact_trainee where trainee_id = :id)")
                .param("id", trainee)
                .query(Boolean.class)
                .single();
    }

    private Api.Answer override(UUID placement, UUID practice, String rule, String fact) {
        return coordinator("randers")
                .post(
                        "/api/placements/" + placement + "/decision",
                        object(
                                "practiceId",
                                practice,
                                "reasonCode",
                                "LEARNING_NEED",
                                "grounds",
                                List.of(object("rule", rule, "fact", fact)),
                                "reason",
                                "Has seen rural patients only"),
                        "If-Match",
                        etag(placement));
    }

    @Test
    void what_the_trainee_is_said_to_have_met_must_be_recorded() {
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(UUID.randomUUID(), trainee, "KBU", "740");
        UUID rural = practice("740", 1);
        UUID urban = practice("740", 1);
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        tell(rural, new PatientBaseAssessed(rural, longAgo, "RURAL", "LOW", "LOW"));
        tell(urban, new PatientBaseAssessed(urban, longAgo, "URBAN", "HIGH", "HIGH"));
        whenSeen("/api/practices/" + urban + "/timeline", "patient-base-assessed");
        done(decide("randers", placement, rural));

        Api.Answer unfounded = override(placement, urban, "SOFT-4", "TRAINEE_PATIENT_BASES_MET");
        refused(unfounded, "SOFT-4");
        assertThat(unfounded.text())
                .contains(
                        "TRAINEE_PATIENT_BASES_MET is not so",
                        "no stay of the trainee",
                        "have the fact recorded first");
        whenAllIsSeen();
        assertThat(hr().get("/api/placements/" + placement).json().at("/practiceId").asString())
                .isEqualTo(rural.toString());

        tell(
                trainee,
                new EarlierStayRecorded(
                        trainee,
                        UUID.randomUUID(),
                        "KBU",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 30),
                        "SOLO",
                        "RURAL",
                        "LOW",
                        "LOW"));
        await().until(() -> isKnown(trainee));
        done(override(placement, urban, "SOFT-4", "TRAINEE_PATIENT_BASES_MET"));
    }

    @Test
    void the_council_and_who_approves_are_held_to_it_too() {
        UUID placement = planned("KBU", "740");
        UUID elmRoad = practice("740", 1);
        UUID oakStreet = practice("740", 1);
        done(decide("randers", placement, elmRoad));
        Map<String, Object> change =
                object(
                        "ruling",
                        "CHANGED",
                        "practiceId",
                        oakStreet,
                        "reasonCode",
                        "PRACTICE_WISH",
                        "grounds",
                        List.of(object("rule", "SOFT-6", "fact", "PRACTICE_WISH")),
                        "reason",
                        "It asked for somebody in KBU");
        String ruling = "/api/placements/" + placement + "/ruling";
        Api.Answer unfounded = council().post(ruling, change, "If-Match", etag(placement));
        refused(unfounded, "SOFT-6");
        assertThat(unfounded.text()).contains("has no wish for such a trainee on 2026-09-01");

        tell(
                oakStreet,
                new WishStated(
                        oakStreet,
                        UUID.randomUUID(),
                        "KBU",
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 10, 1)));
        whenSeen("/api/practices/" + oakStreet + "/timeline", "wish-stated");
        done(council().post(ruling, change, "If-Match", etag(placement)));
    }

    @Test
    void a_stranger_is_told_of_the_area_and_not_of_the_trainee() {
        UUID placement = planned("KBU", "740");
        Api.Answer stranger =
                coordinator("horsens")
                        .post(
                                "/api/placements/" + placement + "/decision",
                                object(
                                        "practiceId",
                                        practice("740", 1),
                                        "reasonCode",
                                        "LEARNING_NEED",
                                        "grounds",
                                        List.of(
                                                object(
                                                        "rule",
                                                        "SOFT-4",
                                                        "fact",
                                                        "TRAINEE_PATIENT_BASES_MET")),
                                        "reason",
                                        "Has seen rural patients only"));
        refused(stranger, "ORG-4");
        assertThat(stranger.text()).doesNotContain("stay of the trainee");
    }
}
