package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.Authority.mustBeTheCouncil;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.practice.StaffingCommand.JoinTutor;
import dk.fordel.registry.practice.StaffingCommand.LetTutorGo;
import dk.fordel.registry.practice.StaffingCommand.PermitTwoToATutor;
import dk.fordel.registry.practice.StaffingCommand.SetCapacity;
import dk.fordel.registry.practice.StaffingEvent.CapacitySet;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.StaffingEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.StaffingRefusal.NotATutorThen;
import dk.fordel.registry.practice.StaffingRefusal.NotCoverageThreatened;
import dk.fordel.registry.practice.StaffingRefusal.TutorKnownDifferently;

import org.axonframework.commandhandling.CommandHandler;

import java.time.LocalDate;

/** Who tutors in a practice, and how many trainees at once that lets it take (HARD-2). */
final class StaffingDecisions {

    private final PracticeState practice;
    private final TeachingDecisions teaching;

    StaffingDecisions(PracticeState practice, TeachingDecisions teaching) {
        this.practice = practice;
        this.teaching = teaching;
    }

    @CommandHandler
    void handle(JoinTutor command) {
        Tutor tutor = command.tutor();
        Staffing.Entry known = practice.staffing().tutor(idOf(tutor));
        if (known == null) {
            join(tutor, command.by());
            fitCapacity(command.by());
        } else if (!known.joined().equals(tutor)) {
            throw new TutorKnownDifferently(practice.reference(), tutor.number());
        } else {
            teaching.tellQualification(known, command.by());
        }
    }

    /** Lets the tutors join who have not yet. Answers whether there were any. */
    boolean joinAll(Iterable<Tutor> tutors, Mandate by) {
        boolean anybody = false;
        for (Tutor tutor : tutors) {
            if (practice.staffing().tutor(idOf(tutor)) == null) {
                join(tutor, by);
                anybody = true;
            }
        }
        fitCapacity(by);
        return anybody;
    }

    private void join(Tutor tutor, Mandate by) {
        tutor.mustHaveCompletedTheCourse(tutor.qualification(), practice.reference());
        apply(new TutorJoined(practice.id(), idOf(tutor), tutor, by));
        teaching.tellQualification(practice.staffing().known(idOf(tutor)), by);
    }

    private TutorId idOf(Tutor tutor) {
        return TutorId.of(practice.id(), tutor.number());
    }

    @CommandHandler
    void handle(LetTutorGo command) {
        Staffing.Entry tutor = practice.staffing().known(command.tutor());
        if (command.lastDay().equals(tutor.days().to())) {
            return;
        }
        if (!tutor.days().contains(command.lastDay())) {
            throw new NotATutorThen(
                    practice.reference(), tutor.joined().number(), tutor.days(), command.lastDay());
        }
        apply(new TutorLeft(practice.id(), command.tutor(), command.lastDay(), command.by()));
        fitCapacity(command.by());
    }

    @CommandHandler
    void handle(PermitTwoToATutor command) {
        mustBeTheCouncil(command.by());
        if (practice.staffing().twoToATutor().contains(command.period())) {
            return;
        }
        if (command.designated() == null || !command.designated().contains(command.period())) {
            throw new NotCoverageThreatened(
                    practice.reference(),
                    practice.profile().address().municipality(),
                    command.period());
        }
        apply(new TwoToATutorPermitted(practice.id(), command.period(), command.by()));
    }

    @CommandHandler
    void handle(SetCapacity command) {
        if (practice.staffing().capacityOn(command.from()) == command.capacity()) {
            return;
        }
        practice.staffing().mustBear(command.capacity(), command.from(), practice.reference());
        apply(new CapacitySet(practice.id(), command.capacity(), command.from(), command.by()));
        fitCapacity(command.by());
    }

    /** Where the limit falls below the capacity, the capacity falls with it (HARD-2). */
    private void fitCapacity(Mandate by) {
        for (LocalDate day : practice.staffing().turningDays()) {
            int limit = practice.staffing().limitOn(day);
            if (practice.staffing().capacityOn(day) > limit) {
                apply(new CapacitySet(practice.id(), limit, day, by));
            }
        }
    }
}
