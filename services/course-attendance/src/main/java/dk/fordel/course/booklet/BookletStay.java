package dk.fordel.course.booklet;

import dk.fordel.course.booklet.BookletCommand.EndStay;
import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletCommand.Release;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.BookletWithheld;
import dk.fordel.course.booklet.BookletEvent.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayEvent;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.booklet.BookletRefusal.NothingIsOwed;
import dk.fordel.course.booklet.BookletRefusal.OutsideTheStay;
import dk.fordel.course.booklet.BookletRefusal.PassedDuringTheStay;
import dk.fordel.course.catalogue.CourseKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The stay of a booklet, as allocation tells it, and what is owed during it.
 *
 * @param notice what allocation last said of the placement
 * @param confirmed the stay as it was last confirmed; null when it never was
 * @param endedOn its last day in fact; null while it has not ended
 * @param owed nothing once the placement is withdrawn
 */
record BookletStay(
        PlacementNotice notice,
        @Nullable ConfirmedStay confirmed,
        @Nullable LocalDate endedOn,
        Map<CourseKind, Obligation> owed) {

    static final BookletStay NONE = new BookletStay(PlacementNotice.NONE, null, null, Map.of());

    boolean overtakes(Open command) {
        return notice.overtakes(command.confirmedAt());
    }

    /** What a confirmation changes, when it is not overtaken. */
    Optional<StayEvent> confirmedBy(Open c) {
        ConfirmedStay before = unlessWithdrawn();
        if (before == null) {
            return Optional.of(
                    new BookletOpened(
                            c.booklet(),
                            c.placement(),
                            c.trainee(),
                            c.stay(),
                            c.area(),
                            c.site(),
                            c.confirmedAt()));
        }
        return before.isAs(c) && !notice.isOlderThan(c.confirmedAt())
                ? Optional.empty()
                : Optional.of(
                        new StayMoved(c.booklet(), c.stay(), c.area(), c.site(), c.confirmedAt()));
    }

    /** What the confirmed stay asks for and was not told yet. */
    List<ObligationIncurred> incurred(BookletId id) {
        ConfirmedStay stay = mustBeOwed(id);
        return IntroductionCurriculum.during(stay.days()).stream()
                .filter(obligation -> !obligation.equals(owed.get(obligation.kind())))
                .map(obligation ->
                        new ObligationIncurred(id, stay.placement(), stay.trainee(), obligation))
                .toList();
    }

    Optional<StayEvent> withdrawnBy(Release c) {
        if (!notice.yieldsTo(c.withdrawnAt())) {
            return Optional.empty();
        }
        ConfirmedStay before = unlessWithdrawn();
        return Optional.of(
                before == null
                        ? new BookletWithheld(c.booklet(), c.reasonCode(), c.withdrawnAt())
                        : new ObligationsReleased(
                                c.booklet(), before.placement(), c.reasonCode(), c.withdrawnAt()));
    }

    Optional<StayEvent> endedBy(EndStay c, Entries entries) {
        if (unlessWithdrawn() == null || c.on().equals(endedOn)) {
            return Optional.empty();
        }
        List<Missing> missing =
                owed.values().stream()
                        .map(entries::missing)
                        .filter(some -> some.times() > 0)
                        .toList();
        return Optional.of(new StayEnded(c.booklet(), c.on(), missing));
    }

    /** Attendance counts when it lies in the stay. */
    void mustHold(BookletId id, Entry entry) {
        Stay days = mustBeOwed(id).days();
        LocalDate last = endedOn == null ? days.to() : endedOn;
        if (entry.on().isBefore(days.from()) || entry.on().isAfter(last)) {
            throw new OutsideTheStay(id, entry.kind(), entry.on(), days.from(), last);
        }
    }

    /** What was passed during the stay is attendance. */
    void mustBeginAfter(BookletId id, LocalDate passedOn) {
        Stay days = mustBeOwed(id).days();
        if (!passedOn.isBefore(days.from())) {
            throw new PassedDuringTheStay(passedOn, days);
        }
    }

    BookletStay after(StayEvent event) {
        return switch (event) {
            case BookletOpened e ->
                    confirmed(ConfirmedStay.by(e), notice.confirmed(e.confirmedAt()));
            case StayMoved e ->
                    confirmed(
                            Objects.requireNonNull(confirmed).moved(e),
                            notice.confirmed(e.confirmedAt()));
            case ObligationIncurred e -> owing(e.obligation());
            case StayEnded e -> new BookletStay(notice, confirmed, e.on(), owed);
            case ObligationsReleased e ->
                    withdrawn(notice.withdrawn(e.reasonCode(), e.withdrawnAt()));
            case BookletWithheld e -> withdrawn(notice.withdrawn(e.reasonCode(), e.withdrawnAt()));
        };
    }

    private @Nullable ConfirmedStay unlessWithdrawn() {
        return notice.withdrawn() ? null : confirmed;
    }

    private ConfirmedStay mustBeOwed(BookletId id) {
        ConfirmedStay stay = unlessWithdrawn();
        if (stay == null) {
            throw new NothingIsOwed(id);
        }
        return stay;
    }

    private BookletStay confirmed(ConfirmedStay stay, PlacementNotice told) {
        return new BookletStay(told, stay, endedOn, owed);
    }

    private BookletStay withdrawn(PlacementNotice told) {
        return new BookletStay(told, confirmed, endedOn, Map.of());
    }

    private BookletStay owing(Obligation obligation) {
        Map<CourseKind, Obligation> more = new EnumMap<>(CourseKind.class);
        more.putAll(owed);
        more.put(obligation.kind(), obligation);
        return new BookletStay(notice, confirmed, endedOn, more);
    }
}
