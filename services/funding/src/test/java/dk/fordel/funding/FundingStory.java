package dk.fordel.funding;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Facts;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The verbs that tests over the whole service are told in. */
final class FundingStory {

    private final Api api;
    private final Facts facts;

    FundingStory(Api api, Facts facts) {
        this.api = api;
        this.facts = facts;
    }

    Api hrOffice() {
        return api.as(Role.HR_OFFICE);
    }

    /** Allocation confirms a placement, and its instruction is seen. */
    InstructionId confirmed(
            String kind, String from, String to, UUID practice, @Nullable String hospital) {
        var placement = Confirmation.of(UUID.randomUUID()).kind(kind).from(from).to(to);
        return confirmed(placement.in(practice).paidOutBy(hospital).fact());
    }

    /** The same for a trainee who has other placements too. */
    InstructionId confirmedFor(UUID trainee, String kind, String from, String to, UUID practice) {
        var placement = Confirmation.of(UUID.randomUUID()).forTrainee(trainee).kind(kind);
        return confirmed(placement.from(from).to(to).in(practice).paidOutBy("Randers").fact());
    }

    private InstructionId confirmed(PlacementConfirmed fact) {
        send(fact.placementId(), fact);
        InstructionId id = InstructionId.of(new PlacementId(fact.placementId()));
        await("/api/instructions/" + id);
        return id;
    }

    void send(UUID placement, AllocationEvent fact) {
        facts.send(AllocationEvent.TOPIC, placement, fact);
    }

    /** Waits until the HR office sees it. */
    Answer await(String path) {
        return awaitUntil(path, "");
    }

    /** Waits until the answer holds the text. */
    Answer awaitUntil(String path, String text) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> hrOffice().get(path),
                        answer -> answer.status() == 200 && answer.text().contains(text));
    }

    Answer salaries(String month, String step, String csv) {
        return hrOffice()
                .upload(
                        "/api/months/%s/%s".formatted(month, step),
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8));
    }
}
