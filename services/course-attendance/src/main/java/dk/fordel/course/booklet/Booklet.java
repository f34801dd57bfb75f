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
import dk.fordel.course.booklet.BookletCommand.RevokeAttendance;
import dk.fordel.course.booklet.BookletCommand.RevokeDutyShift;
import dk.fordel.course.booklet.BookletCommand.WithdrawPedagogicsRecognition;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.BookletWithheld;
import dk.fordel.course.booklet.BookletEvent.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.booklet.BookletRefusal.NothingIsOwed;
import dk.fordel.course.booklet.BookletRefusal.NothingToRevoke;
import dk.fordel.course.booklet.BookletRefusal.OutsideTheStay;
import dk.fordel.course.booklet.BookletRefusal.PassedDuringTheStay;
import dk.fordel.course.booklet.BookletRefusal.RecognisedOtherwise;
import dk.fordel.course.booklet.BookletRefusal.ShiftNotYetWorked;
import dk.fordel.course.catalogue.Correction;
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
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Lives from the confirmation of a placement; the end of the stay closes no signature out. */
@Aggregate
@Revision("2")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Booklet {

    @AggregateIdentifier private BookletId id;
    private PlacementId placement;
    private TraineeId trainee;
    private Stay stay;
    private HomeArea area;
    private Site site;
    private PlacementNotice notice = PlacementNotice.NONE;
    private LocalDate endedOn;
    private LocalDate passedBefore;
    private String evidence;
    private Map<CourseKind, Obligation> owed = new EnumMap<>(CourseKind.class);
    private List<Entry> entries = new ArrayList<>();

    Booklet() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Open command) {
        if (notice.overtakes(command.confirmedAt())) {
            return;
        }
        if (id == null || notice.withdrawn()) {
            apply(
                    new BookletOpened(
                            command.booklet(),
                            command.placement(),
                            command.trainee(),
                            command.stay(),
                            command.area(),
                            command.site(),
                            command.confirmedAt()));
        } else if (!stay.equals(command.stay())
                || !Objects.equals(area.code(), command.area().code())
                || !command.site().equals(site)
                || notice.isOlderThan(command.confirmedAt())) {
            apply(
                    new StayMoved(
                            id,
                            command.stay(),
                            command.area(),
                            command.site(),
                            command.confirmedAt()));
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
        if (!notice.yieldsTo(command.withdrawnAt())) {
            return;
        }
        apply(
                id == null || notice.withdrawn()
                        ? new BookletWithheld(
                                command.booklet(), command.reasonCode(), command.withdrawnAt())
                        : new ObligationsReleased(
                                id, placement, command.reasonCode(), command.withdrawnAt()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndStay command) {
        if (id != null && !notice.withdrawn() && !command.on().equals(endedOn)) {
            apply(new StayEnded(id, command.on(), missing()));
        }
    }

    @CommandHandler
    void handle(EnterAttendance command) {
        if (entries.stream().anyMatch(entry -> entry.isOf(command.course().course()))) {
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
        if (entries.stream().anyMatch(entry -> entry.isShiftOn(command.on()))) {
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
        if (command.on().equals(passedBefore) && command.evidence().equals(evidence)) {
            return;
        }
        if (passedBefore != null) {
            throw new RecognisedOtherwise(id, passedBefore);
        }
        if (notice.withdrawn()) {
            throw new NothingIsOwed(id);
        }
        if (!command.on().isBefore(stay.from())) {
            throw new PassedDuringTheStay(command.on(), stay);
        }
        apply(
                new PedagogicsPassedBefore(
                        id, command.on(), command.evidence(), command.recordedBy(), command.at()));
    }

    @CommandHandler
    void handle(WithdrawPedagogicsRecognition command) {
        if (passedBefore == null) {
            throw new NothingToRevoke(id, "recognition of pedagogics 2");
        }
        apply(new PedagogicsRecognitionWithdrawn(id, passedBefore, command.correction()));
    }

    @CommandHandler
    TraineeId handle(RevokeAttendance command) {
        revoke(
                entry -> entry.isOf(command.course()),
                "signature for course " + command.course(),
                command.correction());
        return trainee;
    }

    @CommandHandler
    void handle(RevokeDutyShift command) {
        revoke(
                entry -> entry.isShiftOn(command.on()),
                "signature for a duty shift on " + command.on(),
                command.correction());
    }

    private void revoke(Predicate<Entry> which, String what, Correction correction) {
        Entry wrong =
                entries.stream()
                        .filter(which)
                        .findFirst()
                        .orElseThrow(() -> new NothingToRevoke(id, what));
        apply(
                new SignatureRevoked(
                        id, trainee, wrong.kind(), wrong.course(), wrong.on(), correction));
    }

    private void mustTake(CourseKind kind, LocalDate on) {
        if (notice.withdrawn()) {
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
                        obligation.missing(attended(obligation.kind()), passedBefore != null))
                .filter(missing -> missing.times() > 0)
                .toList();
    }

    private int attended(CourseKind kind) {
        return Math.toIntExact(entries.stream().filter(entry -> entry.kind() == kind).count());
    }

    @EventSourcingHandler
    void evolve(BookletEvent event) {
        switch (event) {
            case BookletOpened e -> {
                id = e.booklet();
                placement = e.placement();
                trainee = e.trainee();
                stays(e.stay(), e.area(), e.site(), e.confirmedAt());
            }
            case ObligationIncurred e -> owed.put(e.obligation().kind(), e.obligation());
            case StayMoved e -> stays(e.stay(), e.area(), e.site(), e.confirmedAt());
            case PedagogicsPassedBefore e -> {
                passedBefore = e.on();
                evidence = e.evidence();
            }
            case PedagogicsRecognitionWithdrawn e -> {
                passedBefore = null;
                evidence = null;
            }
            case AttendanceSigned e -> entries.add(new Entry(e.kind(), e.course(), e.on()));
            case SignatureRevoked e -> entries.remove(new Entry(e.kind(), e.course(), e.on()));
            case StayEnded e -> endedOn = e.on();
            case ObligationsReleased e -> {
                notice = notice.withdrawn(e.reasonCode(), e.withdrawnAt());
                owed.clear();
            }
            case BookletWithheld e -> {
                id = e.booklet();
                notice = notice.withdrawn(e.reasonCode(), e.withdrawnAt());
            }
        }
    }

    private void stays(
            Stay days, HomeArea home, @Nullable Site where, @Nullable Instant confirmedAt) {
        stay = days;
        area = home;
        site = where;
        notice = notice.confirmed(confirmedAt);
    }
}
