package dk.fordel.registry.practice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.practice.TeachingCommand.NoteTeaching;
import dk.fordel.registry.practice.TeachingCommand.RecordEvaluation;
import dk.fordel.registry.practice.TeachingCommand.RecordQualification;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;
import dk.fordel.registry.practice.TeachingRefusal.NoTeachingLevelThen;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.axonframework.commandhandling.CommandHandler;

import java.time.LocalDate;

/** How well a practice teaches: its tutors' teaching levels, and what trainees say (SOFT-7). */
final class TeachingDecisions {

    private final PracticeState practice;

    TeachingDecisions(PracticeState practice) {
        this.practice = practice;
    }

    @CommandHandler
    void handle(RecordQualification command) {
        Staffing.Entry tutor = practice.staffing().known(command.tutor());
        if (!tutor.days().contains(command.on())) {
            throw new NoTeachingLevelThen(
                    practice.reference(), tutor.joined().number(), tutor.days(), command.on());
        }
        qualify(tutor, command.qualification(), command.on(), command.by());
    }

    @CommandHandler
    EvaluationId handle(RecordEvaluation command) {
        evaluate(command.evaluation(), command.by());
        return EvaluationId.of(practice.id(), command.evaluation().on());
    }

    @CommandHandler
    boolean handle(NoteTeaching command) {
        boolean news = false;
        for (int number = 1; number <= command.tutors(); number++) {
            Staffing.Entry tutor = practice.staffing().known(TutorId.of(practice.id(), number));
            LocalDate first = tutor.days().from();
            LocalDate on = first.isAfter(command.today()) ? first : command.today();
            if (tutor.days().contains(on)) {
                news |= qualify(tutor, command.stated().over(tutor.knownOn(on)), on, command.by());
            }
        }
        if (command.evaluation() != null) {
            news |= evaluate(command.evaluation(), command.by());
        }
        return news;
    }

    private boolean qualify(
            Staffing.Entry tutor, Qualification qualification, LocalDate on, Mandate by) {
        tutor.joined().mustHaveCompletedTheCourse(qualification, practice.reference());
        boolean told = tellQualification(tutor, by);
        if (qualification.equals(practice.staffing().known(tutor.id()).toldOn(on))) {
            return told;
        }
        apply(new TutorQualificationRecorded(practice.id(), tutor.id(), qualification, on, by));
        return true;
    }

    /**
     * Tells what a tutor joined with. Of one who joined under release 0.1 it is told when something
     * is next asked. Answers whether there was anything to tell.
     */
    boolean tellQualification(Staffing.Entry tutor, Mandate by) {
        Tutor joined = tutor.joined();
        if (!tutor.told().isEmpty() || joined.qualification().equals(Qualification.UNSTATED)) {
            return false;
        }
        apply(
                new TutorQualificationRecorded(
                        practice.id(),
                        tutor.id(),
                        joined.qualification(),
                        joined.stay().from(),
                        by));
        return true;
    }

    private boolean evaluate(Evaluation stated, Mandate by) {
        practice.mustBeKnownOn(stated.on());
        Evaluation known = practice.evaluationOn(stated.on());
        Evaluation evaluation = stated.over(known);
        if (evaluation.equals(known)) {
            return false;
        }
        EvaluationId id = EvaluationId.of(practice.id(), stated.on());
        apply(new Evaluated(practice.id(), id, evaluation, by));
        return true;
    }
}
