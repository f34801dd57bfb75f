package dk.fordel.course.booklet;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import static dk.fordel.course.catalogue.CourseKind.DUTY_SHIFT_1813;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.course.booklet.BookletCommand.EndStay;
import dk.fordel.course.booklet.BookletCommand.EnterAttendance;
import dk.fordel.course.booklet.BookletCommand.EnterDutyShift;
import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletCommand.Release;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.booklet.BookletRefusal.NothingIsOwed;
import dk.fordel.course.booklet.BookletRefusal.OutsideTheStay;
import dk.fordel.course.booklet.BookletRefusal.PassedDuringTheStay;
import dk.fordel.course.booklet.BookletRefusal.ShiftNotYetWorked;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.catalogue.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lives from the confirmation of a placement; the end of the stay closes no signature out. */
@Aggregate
@Revision("1")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Booklet {

    @AggregateIdentifier private BookletId id;
    private PlacementId placement;
    private TraineeId trainee;
    private Stay stay;
    private HomeArea area;
    private boolean released;
    private LocalDate endedOn;
    private LocalDate passedBefore;
    private Map<CourseKind, Obligation> owed = new EnumMap<>(CourseKind.class);
    private Map<CourseKind, Integer> attended = new EnumMap<>(CourseKind.class);
    private Set<CourseId> courses = new LinkedHashSet<>();
    private Set<LocalDate> shifts = new LinkedHashSet<>();

    Booklet() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Open command) {
        if (id == null || released) {
            apply(
                    new BookletOpened(
                            command.booklet(),
                            command.placement(),
                            command.trainee(),
                            command.stay(),
                            command.area()));
        } else if (!stay.equals(command.stay())
                || !Objects.equals(area.code(), command.area().code())) {
            apply(new StayMoved(id, command.stay(), command.area()));
        }
        for (Obligation obligation : IntroductionCurriculum.during(stay)) {
            if (!obligation.equals(owed.get(obligation.kind()))) {
                apply(new ObligationIncurred(id, placement, trainee, obligation));
            }
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Release command) {
        if (id != null && !released) {
            apply(new ObligationsReleased(id, placement, command.reasonCode()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndStay command) {
        if (id != null && !released && !command.on().equals(endedOn)) {
            apply(new StayEnded(id, command.on(), missing()));
        }
    }

    @CommandHandler
    void handle(EnterAttendance command) {
        if (courses.contains(command.course().course())) {
            return;
        }
        mustTake(command.course().kind(), command.course().on());
        apply(
                new AttendanceSigned(
                        id,
                        trainee,
                        command.course().kind(),
                        command.course().course(),
                        command.course().title(),
                        command.course().on(),
                        command.signature()));
    }

    @CommandHandler
    void handle(EnterDutyShift command) {
        if (shifts.contains(command.on())) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(command.signature().at(), CourseTime.DENMARK);
        if (command.on().isAfter(today)) {
            throw new ShiftNotYetWorked(command.on(), today);
        }
        mustTake(DUTY_SHIFT_1813, command.on());
        apply(
                new AttendanceSigned(
                        id,
                        trainee,
                        DUTY_SHIFT_1813,
                        null,
                        null,
                        command.on(),
                        command.signature()));
    }

    @CommandHandler
    void handle(RecordPedagogicsPassedBefore command) {
        if (passedBefore != null) {
            return;
        }
        if (released) {
            throw new NothingIsOwed(id);
        }
        if (!command.on().isBefore(stay.from())) {
            throw new PassedDuringTheStay(command.on(), stay);
        }
        apply(
                new PedagogicsPassedBefore(
                        id, command.on(), command.evidence(), command.recordedBy(), command.at()));
    }

    private void mustTake(CourseKind kind, LocalDate on) {
        if (released) {
            throw new NothingIsOwed(id);
        }
        LocalDate last = endedOn == null ? stay.to() : endedOn;
        if (on.isBefore(stay.from()) || on.isAfter(last)) {
            throw new OutsideTheStay(id, kind, on, stay.from(), last);
        }
    }

    private List<Missing> missing() {
        return owed.values().stream()
                .map(obligation ->
                        obligation.missing(
                                attended.getOrDefault(obligation.kind(), 0), passedBefore != null))
                .filter(missing -> missing.times() > 0)
                .toList();
    }

    @EventSourcingHandler
    void evolve(BookletEvent event) {
        switch (event) {
            case BookletOpened e -> {
                id = e.booklet();
                placement = e.placement();
                trainee = e.trainee();
                stay = e.stay();
                area = e.area();
                released = false;
            }
            case ObligationIncurred e -> owed.put(e.obligation().kind(), e.obligation());
            case StayMoved e -> {
                stay = e.stay();
                area = e.area();
            }
            case PedagogicsPassedBefore e -> passedBefore = e.on();
            case AttendanceSigned e -> {
                attended.merge(e.kind(), 1, Integer::sum);
                if (e.course() == null) {
                    shifts.add(e.on());
                } else {
                    courses.add(e.course());
                }
            }
            case StayEnded e -> endedOn = e.on();
            case ObligationsReleased e -> {
                released = true;
                owed.clear();
            }
        }
    }
}
