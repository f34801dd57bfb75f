package dk.fordel.course.booklet.policy;

import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.course.booklet.BookletCommand;
import dk.fordel.course.booklet.HomeArea;
import dk.fordel.course.booklet.PlacementId;
import dk.fordel.course.booklet.PracticeId;
import dk.fordel.course.booklet.Site;
import dk.fordel.course.booklet.Stay;
import dk.fordel.course.catalogue.TraineeId;
import dk.fordel.course.geography.AreaAssignment;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Introduction doctors owe courses during a placement (COURSE-1); others owe none here. */
@Component
public class WhenPlacementConfirmedThenOpenBooklet {

    private final CommandGateway gateway;
    private final CourseAreas areas;

    WhenPlacementConfirmedThenOpenBooklet(CommandGateway gateway, CourseAreas areas) {
        this.gateway = gateway;
        this.areas = areas;
    }

    /** Opens the booklet, or moves it when the placement is confirmed with other days. */
    public void when(PlacementConfirmed fact, Envelope envelope) {
        if (!PositionKind.INTRODUCTION.name().equals(fact.kind())) {
            return;
        }
        AreaAssignment home = areas.ofPractice(fact.area(), fact.postcode());
        gateway.sendAndWait(
                new BookletCommand.Open(
                        new PlacementId(fact.placementId()),
                        new TraineeId(fact.traineeId()),
                        new Stay(fact.from(), fact.to()),
                        new HomeArea(home.area(), home.version(), home.why()),
                        new Site(new PracticeId(fact.practiceId()), fact.area()),
                        envelope.recordedAt()));
    }
}
