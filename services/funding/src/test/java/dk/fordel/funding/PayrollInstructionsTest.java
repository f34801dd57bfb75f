package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.funding.PayrollInstructionEnded;
import dk.fordel.contracts.funding.PayrollInstructionIssued;
import dk.fordel.contracts.funding.TermsSet;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts of allocation in, instructions and facts out (PAY-1, PAY-5). */
class PayrollInstructionsTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);
    private static final UUID HARBOUR = new UUID(0, 0xa2);
    private static final String GOEDSTRUP = "Regionshospitalet Gødstrup";

    @Test
    void the_reference_terms_of_s1_hold_from_the_start() {
        Answer terms = story.awaitUntil("/api/terms?on=2026-09-01", "PHASE_3");
        assertThat(terms.json().get("items"))
                .extracting(t ->
                        "%s %s %s %d %d"
                                .formatted(
                                        t.get("kind").asString(),
                                        t.get("employer").asString(),
                                        t.get("paidOutBy").asString(),
                                        t.get("practiceShareBasisPoints").asInt(),
                                        t.get("honorariumOrePerMonth").asLong()))
                .containsExactlyInAnyOrder(
                        "KBU REGION BY_POSITION 0 600000",
                        "INTRODUCTION REGION %s 0 0".formatted(GOEDSTRUP),
                        "PHASE_1 REGION BY_POSITION 0 0",
                        "PHASE_2 PRACTICE %s 3200 0".formatted(GOEDSTRUP),
                        "PHASE_3 PRACTICE %s 3900 0".formatted(GOEDSTRUP),
                        "OTHER_SPECIALTY PRACTICE %s 3200 0".formatted(GOEDSTRUP));
        facts.await(FundingEvent.TOPIC, TermsSet.class, t -> t.kind().equals("PHASE_3"));
    }

    @Test
    void a_confirmed_placement_is_told_to_payroll_and_a_ruling_moves_it() {
        InstructionId id =
                story.confirmed(
                        "KBU", "2027-02-01", "2027-07-31", ELM_ROAD, "Regionshospitalet Randers");
        var told =
                facts.await(
                        FundingEvent.TOPIC,
                        PayrollInstructionIssued.class,
                        e -> e.instructionId().equals(id.value()));
        assertThat(told.paidOutBy()).isEqualTo("Regionshospitalet Randers");
        assertThat(told.employer()).isEqualTo("REGION");
        assertThat(told.honorariumOrePerMonth()).isEqualTo(600_000);

        story.send(
                told.placementId(),
                new PlacementRuled(told.placementId(), "CHANGED", HARBOUR, "BEK 1706"));
        facts.await(
                FundingEvent.TOPIC,
                PayrollInstructionIssued.class,
                e -> e.instructionId().equals(id.value()) && e.practiceId().equals(HARBOUR));
        story.awaitUntil(
                "/api/instructions?practice=%s&month=2027-03".formatted(HARBOUR), id.toString());
        assertThat(story.hrOffice().get("/api/instructions?practice=" + ELM_ROAD).text())
                .doesNotContain(id.toString());

        story.send(
                told.placementId(),
                new PlacementEnded(told.placementId(), LocalDate.parse("2027-06-30")));
        facts.await(
                FundingEvent.TOPIC,
                PayrollInstructionEnded.class,
                e ->
                        e.instructionId().equals(id.value())
                                && e.lastDay().equals(LocalDate.parse("2027-06-30")));
        story.send(
                told.placementId(), new PlacementWithdrawn(told.placementId(), "TRAINEE_DECLINED"));
        Answer now = story.awaitUntil("/api/instructions/" + id, "VOIDED");
        assertThat(now.json().get("periods")).isEmpty();
        assertThat(now.json().get("history"))
                .extracting(h -> h.get("what").asString())
                .containsExactly("ISSUED", "MOVED", "ENDED", "VOIDED");
    }

    @Test
    void terms_set_during_a_stay_cut_its_timeline_and_the_past_can_be_asked_for() {
        InstructionId id =
                story.confirmed("PHASE_1", "2030-02-01", "2030-07-31", ELM_ROAD, "Horsens");
        Instant before = clock.instant();
        clock.advance(Duration.ofHours(1));
        Answer set =
                api.as(Role.COUNCIL)
                        .post(
                                "/api/terms",
                                object(
                                        "kind", "PHASE_1",
                                        "validFrom", "2030-05-01",
                                        "employer", "REGION",
                                        "paidOutBy", "BY_POSITION",
                                        "practiceShareBasisPoints", 500,
                                        "honorariumOrePerMonth", 0,
                                        "source", "a decision of the council"));
        assertThat(set.status()).isEqualTo(201);
        Answer now = story.awaitUntil("/api/instructions/" + id, "2030-05-01");
        assertThat(now.json().get("periods"))
                .extracting(p -> p.get("from").asString() + " " + p.get("practiceShareBasisPoints"))
                .containsExactly("2030-02-01 0", "2030-05-01 500");
        assertThat(
                        story.await("/api/instructions/%s?asOf=%s".formatted(id, before))
                                .json()
                                .get("periods"))
                .hasSize(1);
        assertThat(
                        story.hrOffice()
                                .get("/api/instructions/%s?asOf=2020-01-01T00:00:00Z".formatted(id))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_position_that_names_no_hospital_waits_for_an_operator_with_its_reason() {
        UUID placement = UUID.randomUUID();
        story.send(
                placement,
                Confirmation.of(placement).kind("KBU").from("2027-02-01").to("2027-07-31").fact());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(api.as(Role.ADMINISTRATOR).get("/operations/parked").text())
                                .contains(placement.toString(), "leave the paying hospital"));
        assertThat(
                        story.hrOffice()
                                .get("/api/instructions?trainee=" + placement)
                                .json()
                                .get("items"))
                .isEmpty();
    }
}
