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
import java.time.LocalDate;
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
        UUID placement = UUID.randomUUID();
        send(placement, confirmedFact(placement, kind, from, to, practice, hospital));
        InstructionId id = InstructionId.of(new PlacementId(placement));
        await("/api/instructions/" + id);
        return id;
    }

    /** The same for a trainee who has other placements too. */
    InstructionId confirmedFor(UUID trainee, String kind, String from, String to, UUID practice) {
        UUID placement = UUID.randomUUID();
        PlacementConfirmed fact = confirmedFact(placement, kind, from, to, practice, "Randers");
        send(
                placement,
                new PlacementConfirmed(
                        placement,
                        fact.positionId(),
                        trainee,
                        practice,
                        kind,
                        fact.from(),
                        fact.to(),
                        fact.municipality(),
                        fact.postcode(),
                        fact.area(),
                        fact.payingHospital()));
        InstructionId id = InstructionId.of(new PlacementId(placement));
        await("/api/instructions/" + id);
        return id;
    }

    /** The trainee has the placement's id, for those who look for it. */
    PlacementConfirmed confirmedFact(
            UUID placement,
            String kind,
            String from,
            String to,
            UUID practice,
            @Nullable String hospital) {
        return new PlacementConfirmed(
                placement,
                UUID.randomUUID(),
                placement,
                practice,
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "730",
                "8900",
                "randers",
                hospital);
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
