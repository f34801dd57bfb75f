package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/**
 * The practice wishes for it no longer (SOFT-6). When the same wish is told later, it stands again.
 */
@WireName("dk.fordel.practice-registry.wish-withdrawn.v1")
@Says(
        "The practice wishes for it no longer (SOFT-6). When the same wish is told later, it stands again.")
public record WishWithdrawn(
        @Says("The practice.") UUID practiceId,
        @Says("The wish, for a kind of trainee or for diversity.") UUID wishId)
        implements RegistryEvent {}
