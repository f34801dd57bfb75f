package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;

/** Everything that can be asked of a placement, group by group as its events. */
public sealed interface PlacementCommand
        permits PositionCommand,
                Phase3Command,
                IntroductionCommand,
                OtherSpecialtyCommand,
                DecisionCommand,
                RulingCommand,
                StayCommand {

    PlacementId placement();
}
