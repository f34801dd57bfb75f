package dk.fordel.course.booklet;

import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.catalogue.TraineeId;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A stay as it was last confirmed.
 *
 * @param site null when release 0.1 heard of it
 */
record ConfirmedStay(
        PlacementId placement, TraineeId trainee, Stay days, HomeArea area, @Nullable Site site) {

    static ConfirmedStay by(BookletOpened event) {
        return new ConfirmedStay(
                event.placement(), event.trainee(), event.stay(), event.area(), event.site());
    }

    ConfirmedStay moved(StayMoved event) {
        return new ConfirmedStay(placement, trainee, event.stay(), event.area(), event.site());
    }

    /** A newer version of the course areas alone moves nobody. */
    boolean isAs(Open command) {
        return days.equals(command.stay())
                && Objects.equals(area.code(), command.area().code())
                && command.site().equals(site);
    }
}
