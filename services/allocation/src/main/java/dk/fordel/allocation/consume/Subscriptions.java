package dk.fordel.allocation.consume;

import dk.fordel.allocation.decision.places.policy.WhenAPauseIsAgreedThenThePlacesRest;
import dk.fordel.allocation.decision.places.policy.WhenAPracticeWishesThenThePlacesKnow;
import dk.fordel.allocation.decision.places.policy.WhenATutorComesOrGoesThenThePlacesKnow;
import dk.fordel.allocation.decision.places.policy.WhenPracticeIsRegisteredThenOpenItsPlaces;
import dk.fordel.allocation.decision.places.policy.WhenTeachingIsAssessedThenThePlacesKnow;
import dk.fordel.allocation.decision.places.policy.WhenTheApprovalChangesThenThePlacesFollow;
import dk.fordel.allocation.decision.places.policy.WhenTheCapacityIsSetThenThePlacesFollow;
import dk.fordel.allocation.decision.places.policy.WhenThePatientBaseIsAssessedThenThePlacesKnow;
import dk.fordel.allocation.decision.position.policy.WhenAPositionIsAdvertisedThenItsPracticeIsSought;
import dk.fordel.allocation.decision.position.policy.WhenAPositionIsCancelledThenItsPlacementIsWithdrawn;
import dk.fordel.allocation.decision.position.policy.WhenAPositionIsPlannedThenOpenItsPlacement;
import dk.fordel.allocation.decision.position.policy.WhenAPositionMovesThenItsPlacementFollows;
import dk.fordel.allocation.decision.position.policy.WhenAProgrammeIsFilledThenItsPlacementsHaveATrainee;
import dk.fordel.allocation.decision.position.policy.WhenWishesAreRankedThenThePlacementKnows;
import dk.fordel.allocation.known.municipality.policy.WhenCoverageIsDesignatedThenTheMunicipalityKnows;
import dk.fordel.allocation.known.municipality.policy.WhenTheGeographyIsPublishedThenMunicipalitiesKnowTheirArea;
import dk.fordel.allocation.known.team.policy.WhenATeamFormsThenItsMembersArePlacedNear;
import dk.fordel.allocation.known.trainee.policy.WhenAPositionIsBoundedThenItsTraineeIsKnownToBe;
import dk.fordel.allocation.known.trainee.policy.WhenAPracticeIsBarredThenItIsNeverChosen;
import dk.fordel.allocation.known.trainee.policy.WhenAnEarlierStayIsRecordedThenItCounts;
import dk.fordel.contracts.registry.CapacitySet;
import dk.fordel.contracts.registry.CoverageDesignated;
import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.PauseAgreed;
import dk.fordel.contracts.registry.PauseEnded;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TrainingSiteApprovalWithdrawn;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TrainingSiteSuspended;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.registry.TutorLeft;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.contracts.trainee.AdvertisementWithdrawn;
import dk.fordel.contracts.trainee.BarLifted;
import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.contracts.trainee.PositionAdvertised;
import dk.fordel.contracts.trainee.PositionBounded;
import dk.fordel.contracts.trainee.PositionCancelled;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.contracts.trainee.PositionPlanned;
import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.contracts.trainee.ProgrammeFilled;
import dk.fordel.contracts.trainee.TeamDissolved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that allocation follows. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription registry(
            WhenPracticeIsRegisteredThenOpenItsPlaces registered,
            WhenTheApprovalChangesThenThePlacesFollow approval,
            WhenATutorComesOrGoesThenThePlacesKnow tutors,
            WhenTheCapacityIsSetThenThePlacesFollow capacity,
            WhenAPauseIsAgreedThenThePlacesRest pauses,
            WhenAPracticeWishesThenThePlacesKnow wishes,
            WhenThePatientBaseIsAssessedThenThePlacesKnow bases,
            WhenTeachingIsAssessedThenThePlacesKnow teaching,
            WhenTheGeographyIsPublishedThenMunicipalitiesKnowTheirArea geography,
            WhenCoverageIsDesignatedThenTheMunicipalityKnows coverage) {
        return Subscription.from(RegistryEvent.TOPIC)
                .on(PracticeRegistered.class, registered::when)
                .on(PracticeRegisteredV2.class, registered::when)
                .on(TrainingSiteApproved.class, approval::when)
                .on(TrainingSiteSuspended.class, approval::when)
                .on(TrainingSiteApprovalWithdrawn.class, approval::when)
                .on(TutorJoined.class, tutors::when)
                .on(TutorLeft.class, tutors::when)
                .on(CapacitySet.class, capacity::when)
                .on(PauseAgreed.class, pauses::when)
                .on(PauseEnded.class, pauses::when)
                .on(WishStated.class, wishes::when)
                .on(DiversityWished.class, wishes::when)
                .on(WishWithdrawn.class, wishes::when)
                .on(PatientBaseAssessed.class, bases::when)
                .on(TutorQualificationRecorded.class, teaching::when)
                .on(PracticeEvaluated.class, teaching::when)
                .on(GeographyPublished.class, geography::when)
                .on(CoverageDesignated.class, coverage::when);
    }

    @Bean
    Subscription trainees(
            WhenAPositionIsPlannedThenOpenItsPlacement planned,
            WhenAPositionMovesThenItsPlacementFollows moved,
            WhenAPositionIsCancelledThenItsPlacementIsWithdrawn cancelled,
            WhenWishesAreRankedThenThePlacementKnows wishes,
            WhenAPracticeIsBarredThenItIsNeverChosen bars,
            WhenAnEarlierStayIsRecordedThenItCounts stays,
            WhenAPositionIsBoundedThenItsTraineeIsKnownToBe bounds,
            WhenATeamFormsThenItsMembersArePlacedNear teams,
            WhenAPositionIsAdvertisedThenItsPracticeIsSought advertised,
            WhenAProgrammeIsFilledThenItsPlacementsHaveATrainee filled) {
        return Subscription.from(TraineeEvent.TOPIC)
                .on(PositionPlanned.class, planned::when)
                .on(PositionMoved.class, moved::when)
                .on(PositionCancelled.class, cancelled::when)
                .on(WishesRanked.class, wishes::when)
                .on(PracticeBarred.class, bars::when)
                .on(BarLifted.class, bars::when)
                .on(EarlierStayRecorded.class, stays::when)
                .on(PositionBounded.class, bounds::when)
                .on(TeamFormed.class, teams::when)
                .on(TeamDissolved.class, teams::when)
                .on(PositionAdvertised.class, advertised::when)
                .on(AdvertisementWithdrawn.class, advertised::when)
                .on(ProgrammeFilled.class, filled::when);
    }
}
