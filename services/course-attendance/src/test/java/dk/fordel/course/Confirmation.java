package dk.fordel.course;

import dk.fordel.contracts.allocation.PlacementConfirmed;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What allocation says when a placement is confirmed: an introduction from March to August 2026 in
 * Randers, unless the test says otherwise.
 */
public final class Confirmation {

    private final UUID placement;
    private UUID trainee = UUID.randomUUID();
    private UUID practice = UUID.randomUUID();
    private String kind = "INTRODUCTION";
    private LocalDate from = ServiceTest.FIRST;
    private LocalDate to = ServiceTest.LAST;
    private String area = "randers";

    private Confirmation(UUID placement) {
        this.placement = placement;
    }

    public static Confirmation of(UUID placement) {
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

    Confirmation in(UUID other, String areaOfIt) {
        practice = other;
        area = areaOfIt;
        return this;
    }

    Confirmation from(LocalDate day) {
        from = day;
        return this;
    }

    Confirmation to(LocalDate day) {
        to = day;
        return this;
    }

    public PlacementConfirmed fact() {
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
                area,
                null);
    }
}
