package dk.fordel.allocation.publish;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.frame.FrameId;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.mandate.CoverEvent;
import dk.fordel.allocation.principles.Document.Edition;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.version.PrinciplesEvent;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.CoverEnded;
import dk.fordel.contracts.allocation.CoverGranted;
import dk.fordel.contracts.allocation.FrameSet;
import dk.fordel.contracts.allocation.PrinciplesAdopted;
import dk.fordel.contracts.allocation.PrinciplesAdoptedInLevels;
import dk.fordel.contracts.allocation.RoundOpened;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Chooses what of allocation's history is everybody's business. */
@Component
class AllocationPublication implements Publication {

    @Override
    public String topic() {
        return AllocationEvent.TOPIC;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR, Role.OTHER_REGION, Role.PAYROLL);
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return switch (domainEvent) {
            case PlacementEvent event -> PlacementContracts.of(event);
            case FrameEvent event -> of(event);
            case CoverEvent event -> of(event);
            case PrinciplesEvent event -> of(event);
            case RoundEvent event -> of(event);
            default -> null; // what practices, bars, municipalities and flows did is private
        };
    }

    private static @Nullable ContractEvent of(FrameEvent event) {
        return switch (event) {
            case FrameEvent.FrameSet e -> frame(e.frame(), e.key(), e.positions(), e.basis());
            case FrameEvent.FrameAmended e -> frame(e.frame(), e.key(), e.positions(), e.basis());
            case FrameEvent.PositionUsed e -> null;
            case FrameEvent.PositionReleased e -> null;
        };
    }

    private static FrameSet frame(FrameId id, FrameKey key, int positions, String basis) {
        return new FrameSet(
                id.value(), key.kind().name(), key.year(), key.scope(), positions, basis);
    }

    /** Areas are checked in every service, so a cover is known to all of them. */
    private static ContractEvent of(CoverEvent event) {
        return switch (event) {
            case CoverEvent.Granted e ->
                    new CoverGranted(
                            e.delegation().value(),
                            e.area(),
                            e.post(),
                            e.period().from(),
                            Objects.requireNonNull(e.period().to()));
            case CoverEvent.Revoked e -> new CoverEnded(e.delegation().value(), e.lastDay());
        };
    }

    private static ContractEvent of(PrinciplesEvent event) {
        return switch (event) {
            case PrinciplesEvent.Adopted e -> adopted(e.version());
        };
    }

    /** What was adopted in the first edition is told as it was told then. */
    private static ContractEvent adopted(Version version) {
        List<Level> levels = version.document().levels();
        return version.document().edition() == Edition.FIRST
                ? new PrinciplesAdopted(
                        version.number(), version.validFrom(), levels.getLast().weights())
                : new PrinciplesAdoptedInLevels(
                        version.number(),
                        version.validFrom(),
                        levels.stream()
                                .map(level ->
                                        new PrinciplesAdoptedInLevels.Level(
                                                level.name(), level.weights()))
                                .toList(),
                        version.document().parameters().lookBackMonths());
    }

    private static @Nullable ContractEvent of(RoundEvent event) {
        return switch (event) {
            case RoundEvent.Opened e -> {
                LocalDate last = Objects.requireNonNull(e.starts().to());
                yield new RoundOpened(e.round().value(), e.kind().name(), e.starts().from(), last);
            }
            case RoundEvent.FactsFrozen e -> null;
            case RoundEvent.Recommended e -> null;
            case RoundEvent.Closed e -> null;
        };
    }
}
