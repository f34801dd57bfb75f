package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.List;
import java.util.UUID;

/** The trainee ranked municipalities for a position, best first (SOFT-8). */
@WireName("dk.fordel.trainee-lifecycle.wishes-ranked.v1")
@Says("The trainee ranked municipalities for a position, best first (SOFT-8).")
public record WishesRanked(
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("Municipality codes, best first.") List<String> municipalities)
        implements TraineeEvent {}
