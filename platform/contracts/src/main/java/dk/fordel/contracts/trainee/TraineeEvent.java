package dk.fordel.contracts.trainee;

import dk.fordel.contracts.ContractEvent;

/** All that {@code trainee-lifecycle} publishes. */
public sealed interface TraineeEvent extends ContractEvent
        permits TraineeRegistered,
                PositionPlanned,
                PositionMoved,
                PositionCancelled,
                WishesRanked,
                PracticeBarred,
                BarLifted {

    /** The topic they travel on. */
    String TOPIC = "fordel.trainee-lifecycle.v1";
}
