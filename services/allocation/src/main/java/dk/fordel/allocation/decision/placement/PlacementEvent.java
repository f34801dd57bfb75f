package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;

/** Everything that can happen to a placement, group by group in the order it usually happens. */
public sealed interface PlacementEvent
        permits PositionEvent,
                Phase3Event,
                IntroductionEvent,
                OtherSpecialtyEvent,
                DecisionEvent,
                RulingEvent,
                StayEvent {

    PlacementId placement();
}
