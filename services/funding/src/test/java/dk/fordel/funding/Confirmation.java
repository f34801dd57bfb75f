package dk.fordel.funding;

import dk.fordel.contracts.allocation.PlacementConfirmed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What allocation says when a placement is confirmed: half a year of phase 2 in Randers that names
 * no hospital, unless the test says otherwise. The trainee has the placement's id, for those who
 * look for it.
 */
final class Confirmation {

    private final UUID placement;
    private UUID trainee;
    private UUID practice = new UUID(0, 0xe1);
    private String kind = "PHASE_2";
    private LocalDate from = LocalDate.parse("2026-09-01");
    private LocalDate to = LocalDate.parse("2027-02-28");
    private @Nullable String payingHospital;

    private Confirmation(UUID placement) {
        this.placement = placement;
        this.trainee = placement;
    }

    static Confirmation of(UUID placement) {
        return new Confirmation(placement);
    }

    Confirmation kind(String position) {
        kind = position;
        return this;
    }

    Confirmation forTrainee(UUID other) {
        trainee = other;
        return this;
    }

    Confirmation in(UUID other) {
        practice = other;
        return this;
    }

    Confirmation from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    Confirmation to(String day) {
        to = LocalDate.parse(day);
        return this;
    }

    Confirmation paidOutBy(@Nullable String hospital) {
        payingHospital = hospital;
        return this;
    }

    PlacementConfirmed fact() {
        return new PlacementConfirmed(
                placement,
                UUID.randomUUID(),
                trainee,
                practice,
                kind,
                from,
                to,
                "730",
                "8900",
                "randers",
                payingHospital);
    }
}
