package dk.fordel.contracts.trainee;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code trainee-lifecycle} publishes. */
@Says("Who trains, in which positions, with which wishes. Trainees are known by id alone.")
public sealed interface TraineeEvent extends ContractEvent
        permits TraineeRegistered,
                PositionAdvertised,
                AdvertisementWithdrawn,
                ProgrammeFilled,
                PositionPlanned,
                PositionMoved,
                PositionCancelled,
                WishesRanked,
                PositionBounded,
                EarlierStayRecorded,
                TeamFormed,
                TeamDissolved,
                PracticeBarred,
                BarLifted {

    /** The topic they travel on. */
    String TOPIC = "fordel.trainee-lifecycle.v1";
}
