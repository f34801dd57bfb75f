package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** A position that was advertised is no longer on offer; it never had a trainee. */
@WireName("dk.fordel.trainee-lifecycle.advertisement-withdrawn.v1")
@Says("A position that was advertised is no longer on offer; it never had a trainee.")
public record AdvertisementWithdrawn(
        @Says("The position.") UUID positionId,
        @Says("The training programme it belongs to.") UUID programmeId)
        implements TraineeEvent {}
