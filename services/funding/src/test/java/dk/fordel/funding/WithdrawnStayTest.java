package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.funding.PayrollInstructionEnded;
import dk.fordel.contracts.funding.PayrollInstructionIssued;
import dk.fordel.kernel.Role;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A stay that was withdrawn does not come back by an old confirmation (PAY-5). */
class WithdrawnStayTest extends FundingServiceTest {

    private final UUID placement = UUID.randomUUID();

    @AfterEach
    void nothing_stays_parked() {
        while (!parked().isEmpty()) {
            discard(parked().getFirst());
        }
    }

    @Test
    void parked_for_missing_terms_withdrawn_and_retried_in_order_it_is_void() {
        confirmedWithoutTermsAndWithdrawn("OTHER_SPECIALTY");
        termsFrom2013("OTHER_SPECIALTY");

        assertThat(retry().get("handled").asInt()).isEqualTo(2);

        story.awaitUntil("/api/instructions?trainee=" + placement, "VOID");
        assertThat(live()).isEmpty();
    }

    @Test
    void parked_discarded_withdrawn_and_sent_again_under_a_new_id_it_is_not_paid() {
        confirmedWithoutTermsAndWithdrawn("PHASE_3");
        discard(parked().getFirst());
        retry();
        termsFrom2013("PHASE_3");

        story.send(placement, confirmed("PHASE_3", "2013-02-01"));

        awaitParked(1);
        assertThat(parked().getFirst().get("reason").asString()).contains("was withdrawn");
        assertThat(live()).isEmpty();
    }

    @Test
    void issued_withdrawn_and_sent_again_under_a_new_id_it_stays_void() {
        story.send(placement, confirmed("PHASE_3", "2025-02-01"));
        story.awaitUntil("/api/instructions?trainee=" + placement, "HOLDS");
        story.send(placement, new PlacementWithdrawn(placement, "CHEMISTRY_TALK"));
        story.awaitUntil("/api/instructions?trainee=" + placement, "VOID");

        story.send(placement, confirmed("PHASE_3", "2025-02-01"));

        awaitParked(1);
        assertThat(live()).isEmpty();
        facts.await(
                FundingEvent.TOPIC,
                PayrollInstructionEnded.class,
                ended -> ended.placementId().equals(placement));
        long told =
                facts.on(FundingEvent.TOPIC, PayrollInstructionIssued.class).stream()
                        .filter(e -> e.placementId().equals(placement))
                        .count();
        assertThat(told).isEqualTo(1);
    }

    private void confirmedWithoutTermsAndWithdrawn(String kind) {
        story.send(placement, confirmed(kind, "2013-02-01"));
        awaitParked(1);
        assertThat(parked().getFirst().get("reason").asString()).contains("There are no terms");
        story.send(placement, new PlacementWithdrawn(placement, "CHEMISTRY_TALK"));
        awaitParked(2);
    }

    private PlacementConfirmed confirmed(String kind, String from) {
        String to = from.replace("-02-01", "-07-31");
        return Confirmation.of(placement).kind(kind).from(from).to(to).fact();
    }

    private void termsFrom2013(String kind) {
        var terms =
                object(
                        "kind", kind,
                        "validFrom", "2013-01-01",
                        "employer", "PRACTICE",
                        "paidOutBy", "Regionshospitalet Gødstrup",
                        "practiceShareBasisPoints", 3200,
                        "honorariumOrePerMonth", 0,
                        "source", "S1, last section");
        assertThat(api.as(Role.COUNCIL).post("/api/terms", terms).status()).isEqualTo(201);
    }

    private List<String> live() {
        return StreamSupport.stream(
                        story.hrOffice()
                                .get("/api/instructions?trainee=" + placement)
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .map(JsonNode::toString)
                .filter(row -> row.contains("HOLDS"))
                .toList();
    }

    private List<JsonNode> parked() {
        return StreamSupport.stream(
                        api.as(Role.ADMINISTRATOR).get("/operations/parked").json().spliterator(),
                        false)
                .filter(row -> row.get("key").asString().equals(placement.toString()))
                .toList();
    }

    private void awaitParked(int messages) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(parked()).hasSize(messages));
    }

    private JsonNode retry() {
        return api.as(Role.ADMINISTRATOR)
                .post("/operations/parked/%s/retry".formatted(id(parked().getFirst())), object())
                .json();
    }

    private void discard(JsonNode message) {
        assertThat(
                        api.as(Role.ADMINISTRATOR)
                                .post(
                                        "/operations/parked/%s/discard".formatted(id(message)),
                                        object("reason", "It will not happen."))
                                .status())
                .isEqualTo(204);
    }

    private static String id(JsonNode message) {
        return message.get("id").asString();
    }
}
