package dk.fordel.registry.practice;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static dk.fordel.registry.practice.Authority.mustBeTheCouncil;
import static dk.fordel.registry.practice.Authority.mustCover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.PracticeCommand.AgreePause;
import dk.fordel.registry.practice.PracticeCommand.AssessPatientBase;
import dk.fordel.registry.practice.PracticeCommand.EndPause;
import dk.fordel.registry.practice.PracticeCommand.GrantApproval;
import dk.fordel.registry.practice.PracticeCommand.JoinTutor;
import dk.fordel.registry.practice.PracticeCommand.LetTutorGo;
import dk.fordel.registry.practice.PracticeCommand.NoteTeaching;
import dk.fordel.registry.practice.PracticeCommand.PermitTwoToATutor;
import dk.fordel.registry.practice.PracticeCommand.RecordEvaluation;
import dk.fordel.registry.practice.PracticeCommand.RecordQualification;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeCommand.RenewApproval;
import dk.fordel.registry.practice.PracticeCommand.SetCapacity;
import dk.fordel.registry.practice.PracticeCommand.StateWish;
import dk.fordel.registry.practice.PracticeCommand.SuspendApproval;
import dk.fordel.registry.practice.PracticeCommand.WishForDiversity;
import dk.fordel.registry.practice.PracticeCommand.WithdrawApproval;
import dk.fordel.registry.practice.PracticeCommand.WithdrawWish;
import dk.fordel.registry.practice.PracticeEvent.ApprovalGranted;
import dk.fordel.registry.practice.PracticeEvent.ApprovalRenewed;
import dk.fordel.registry.practice.PracticeEvent.ApprovalSuspended;
import dk.fordel.registry.practice.PracticeEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.PracticeEvent.CapacitySet;
import dk.fordel.registry.practice.PracticeEvent.DiversityWished;
import dk.fordel.registry.practice.PracticeEvent.Evaluated;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.PauseAgreed;
import dk.fordel.registry.practice.PracticeEvent.PauseEnded;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeEvent.TutorJoined;
import dk.fordel.registry.practice.PracticeEvent.TutorLeft;
import dk.fordel.registry.practice.PracticeEvent.TutorQualificationRecorded;
import dk.fordel.registry.practice.PracticeEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.PracticeEvent.WishStated;
import dk.fordel.registry.practice.PracticeEvent.WishWithdrawn;
import dk.fordel.registry.practice.PracticeRefusal.CourseNotCompleted;
import dk.fordel.registry.practice.PracticeRefusal.NoTeachingLevelThen;
import dk.fordel.registry.practice.PracticeRefusal.NotATutorThen;
import dk.fordel.registry.practice.PracticeRefusal.NotCoverageThreatened;
import dk.fordel.registry.practice.PracticeRefusal.NotKnownThen;
import dk.fordel.registry.practice.PracticeRefusal.RegisteredDifferently;
import dk.fordel.registry.practice.PracticeRefusal.TutorKnownDifferently;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One practice, from the day it is known. */
@Aggregate
@Revision("3")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Practice {

    @AggregateIdentifier private PracticeId id;
    private Profile profile;
    private int firstCapacity;
    private LocalDate registeredOn;
    private boolean introduced;
    private NavigableMap<LocalDate, PatientBase> patientBases = new TreeMap<>();
    private Staffing staffing = Staffing.NONE;
    private Approvals approvals = Approvals.NONE;
    private Pauses pauses = Pauses.NONE;
    private Wishes wishes = Wishes.NONE;
    private Map<LocalDate, Evaluation> evaluations = new HashMap<>();

    Practice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Registration handle(Register command) {
        boolean isNew = id == null;
        if (isNew) {
            command.mustHaveATutorForEachPlace();
            apply(
                    new Registered(
                            command.practice(),
                            command.profile(),
                            command.capacity(),
                            command.on(),
                            command.by()));
        } else {
            mustBeKnownAs(command);
        }
        boolean told = introduce(command.by());
        told |= tellPatientBase(command.by());
        int known = staffing.tutors().size();
        command.tutors().stream()
                .filter(tutor -> staffing.tutor(TutorId.of(id, tutor.number())) == null)
                .forEach(tutor -> join(tutor, command.by()));
        fitCapacity(command.by());
        if (isNew) {
            return Registration.REGISTERED;
        }
        if (staffing.tutors().size() > known) {
            return Registration.TUTORS_JOINED;
        }
        return told ? Registration.FACTS_ADDED : Registration.UNCHANGED;
    }

    private void mustBeKnownAs(Register command) {
        List<String> differences = new ArrayList<>(command.profile().differencesFrom(profile));
        if (patientBases.containsValue(command.profile().patientBase())) {
            differences.remove("patient base");
        }
        if (command.capacity() != firstCapacity) {
            differences.add("capacity");
        }
        if (!differences.isEmpty()) {
            throw new RegisteredDifferently(profile.reference(), differences);
        }
    }

    @CommandHandler
    void handle(AssessPatientBase command) {
        mustBeKnownOn(command.from());
        tellPatientBase(command.by());
        Map.Entry<LocalDate, PatientBase> now = patientBases.floorEntry(command.from());
        if (!command.base().equals(now.getValue())) {
            apply(new PatientBaseAssessed(id, command.base(), command.from(), command.by()));
        }
    }

    @CommandHandler
    void handle(GrantApproval command) {
        mustBeTheCouncil(command.by());
        if (approvals.lastGiven(command.period(), command.conditions())) {
            return; // asked twice, granted once
        }
        approvals.mustBeOnNoDayOf(command.period(), profile.reference());
        staffing.mustHaveATutorOn(command.period().from(), profile.reference());
        apply(new ApprovalGranted(id, command.period(), command.conditions(), command.by()));
    }

    @CommandHandler
    void handle(RenewApproval command) {
        mustBeTheCouncil(command.by());
        if (approvals.lastGiven(command.period(), command.conditions())) {
            return;
        }
        approvals.mustHaveBeenGiven(profile.reference());
        staffing.mustHaveATutorOn(command.period().from(), profile.reference());
        apply(new ApprovalRenewed(id, command.period(), command.conditions(), command.by()));
    }

    @CommandHandler
    void handle(SuspendApproval command) {
        mustBeTheCouncil(command.by());
        if (approvals.lastTaken(command.period())) {
            return;
        }
        approvals.mustBeOnSomeDayOf(command.period(), profile.reference());
        apply(new ApprovalSuspended(id, command.period(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawApproval command) {
        mustBeTheCouncil(command.by());
        if (approvals.lastTaken(Period.since(command.from()))) {
            return;
        }
        approvals.mustBeOnSomeDayOf(Period.since(command.from()), profile.reference());
        apply(new ApprovalWithdrawn(id, command.from(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(PermitTwoToATutor command) {
        mustBeTheCouncil(command.by());
        if (staffing.twoToATutor().contains(command.period())) {
            return;
        }
        if (command.designated() == null || !command.designated().contains(command.period())) {
            throw new NotCoverageThreatened(
                    profile.reference(), profile.address().municipality(), command.period());
        }
        apply(new TwoToATutorPermitted(id, command.period(), command.by()));
    }

    @CommandHandler
    void handle(JoinTutor command) {
        Tutor tutor = command.tutor();
        Staffing.Entry known = staffing.tutor(TutorId.of(id, tutor.number()));
        if (known == null) {
            join(tutor, command.by());
            fitCapacity(command.by());
        } else if (!known.joined().equals(tutor)) {
            throw new TutorKnownDifferently(profile.reference(), tutor.number());
        } else {
            tellQualification(known, command.by());
        }
    }

    @CommandHandler
    void handle(RecordQualification command) {
        Staffing.Entry tutor = staffing.known(command.tutor());
        if (!tutor.days().contains(command.on())) {
            throw new NoTeachingLevelThen(
                    profile.reference(), tutor.joined().number(), tutor.days(), command.on());
        }
        qualify(tutor, command.qualification(), command.on(), command.by());
    }

    @CommandHandler
    EvaluationId handle(RecordEvaluation command) {
        evaluate(command.evaluation(), command.by());
        return EvaluationId.of(id, command.evaluation().on());
    }

    @CommandHandler
    boolean handle(NoteTeaching command) {
        boolean news = false;
        for (int number = 1; number <= command.tutors(); number++) {
            Staffing.Entry tutor = staffing.known(TutorId.of(id, number));
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

    @CommandHandler
    void handle(LetTutorGo command) {
        Staffing.Entry tutor = staffing.known(command.tutor());
        if (command.lastDay().equals(tutor.days().to())) {
            return;
        }
        if (!tutor.days().contains(command.lastDay())) {
            throw new NotATutorThen(
                    profile.reference(), tutor.joined().number(), tutor.days(), command.lastDay());
        }
        apply(new TutorLeft(id, command.tutor(), command.lastDay(), command.by()));
        fitCapacity(command.by());
    }

    @CommandHandler
    void handle(SetCapacity command) {
        if (staffing.capacityOn(command.from()) == command.capacity()) {
            return;
        }
        staffing.mustBear(command.capacity(), command.from(), profile.reference());
        apply(new CapacitySet(id, command.capacity(), command.from(), command.by()));
        fitCapacity(command.by());
    }

    @CommandHandler
    PauseId handle(AgreePause command) {
        Coordinating who = command.who();
        mustCover(who, profile);
        PauseId pause = PauseId.of(id, command.period());
        if (!pauses.stands(pause)) {
            pauses.mustLeaveFree(command.period(), profile.reference());
            apply(new PauseAgreed(id, pause, command.period(), who.by(), who.delegation()));
        }
        return pause;
    }

    @CommandHandler
    void handle(EndPause command) {
        Coordinating who = command.who();
        mustCover(who, profile);
        if (!command.lastDay().equals(pauses.known(command.pause()).lastDay())) {
            pauses.mustBeAbleToEnd(command.pause(), command.lastDay(), profile.reference());
            apply(
                    new PauseEnded(
                            id, command.pause(), command.lastDay(), who.by(), who.delegation()));
        }
    }

    @CommandHandler
    WishId handle(StateWish command) {
        Coordinating who = command.who();
        mustCover(who, profile);
        WishId wish = WishId.of(id, command.wish());
        if (!wishes.stands(wish)) {
            mustBeKnownOn(command.wish().to());
            apply(new WishStated(id, wish, command.wish(), who.by(), who.delegation()));
        }
        return wish;
    }

    @CommandHandler
    WishId handle(WishForDiversity command) {
        Coordinating who = command.who();
        mustCover(who, profile);
        WishId wish = WishId.ofDiversity(id, command.from(), command.to());
        if (!wishes.stands(wish)) {
            mustBeKnownOn(command.to());
            apply(
                    new DiversityWished(
                            id, wish, command.from(), command.to(), who.by(), who.delegation()));
        }
        return wish;
    }

    @CommandHandler
    void handle(WithdrawWish command) {
        Coordinating who = command.who();
        mustCover(who, profile);
        wishes.mustKnow(command.wish());
        if (wishes.stands(command.wish())) {
            apply(new WishWithdrawn(id, command.wish(), who.by(), who.delegation()));
        }
    }

    private void mustBeKnownOn(LocalDate day) {
        if (day.isBefore(registeredOn)) {
            throw new NotKnownThen(profile.reference(), registeredOn, day);
        }
    }

    /** Up to release 0.1 nobody was told, so a practice from then is when it is next listed. */
    private boolean introduce(Mandate by) {
        if (introduced) {
            return false;
        }
        apply(new Introduced(id, profile, firstCapacity, registeredOn, by));
        return true;
    }

    /** Release 0.1 kept it to itself, so a practice from then tells it when it is next asked. */
    private boolean tellPatientBase(Mandate by) {
        if (!patientBases.isEmpty()) {
            return false;
        }
        apply(new PatientBaseAssessed(id, profile.patientBase(), registeredOn, by));
        return true;
    }

    private void join(Tutor tutor, Mandate by) {
        mustHaveCompletedTheCourse(tutor, tutor.qualification());
        TutorId tutorId = TutorId.of(id, tutor.number());
        apply(new TutorJoined(id, tutorId, tutor, by));
        tellQualification(staffing.known(tutorId), by);
    }

    private boolean qualify(
            Staffing.Entry tutor, Qualification qualification, LocalDate on, Mandate by) {
        mustHaveCompletedTheCourse(tutor.joined(), qualification);
        boolean told = tellQualification(tutor, by);
        if (qualification.equals(staffing.known(tutor.id()).toldOn(on))) {
            return told;
        }
        apply(new TutorQualificationRecorded(id, tutor.id(), qualification, on, by));
        return true;
    }

    private boolean evaluate(Evaluation stated, Mandate by) {
        mustBeKnownOn(stated.on());
        Evaluation known = evaluations.get(stated.on());
        Evaluation evaluation = stated.over(known);
        if (evaluation.equals(known)) {
            return false;
        }
        apply(new Evaluated(id, EvaluationId.of(id, stated.on()), evaluation, by));
        return true;
    }

    private void mustHaveCompletedTheCourse(Tutor tutor, Qualification qualification) {
        LocalDate completed = qualification.courseCompletedOn();
        if (completed != null && completed.isAfter(tutor.stay().from())) {
            throw new CourseNotCompleted(
                    profile.reference(), tutor.number(), completed, tutor.stay().from());
        }
    }

    /** Of a tutor who joined under release 0.1 it is told when something is next asked. */
    private boolean tellQualification(Staffing.Entry tutor, Mandate by) {
        Tutor joined = tutor.joined();
        if (!tutor.told().isEmpty() || joined.qualification().equals(Qualification.UNSTATED)) {
            return false;
        }
        apply(
                new TutorQualificationRecorded(
                        id, tutor.id(), joined.qualification(), joined.stay().from(), by));
        return true;
    }

    /** Where the limit falls below the capacity, the capacity falls with it (HARD-2). */
    private void fitCapacity(Mandate by) {
        for (LocalDate day : staffing.turningDays()) {
            if (staffing.capacityOn(day) > staffing.limitOn(day)) {
                apply(new CapacitySet(id, staffing.limitOn(day), day, by));
            }
        }
    }

    @EventSourcingHandler
    void evolve(PracticeEvent event) {
        switch (event) {
            case Registered e -> {
                id = e.practice();
                profile = e.profile();
                firstCapacity = e.capacity();
                registeredOn = e.on();
                staffing = staffing.taking(e.capacity(), e.on());
            }
            case Introduced e -> introduced = true;
            case PatientBaseAssessed e -> patientBases.put(e.from(), e.base());
            case TutorJoined e -> staffing = staffing.joined(e.tutor(), e.joined());
            case TutorQualificationRecorded e ->
                    staffing = staffing.qualified(e.tutor(), e.qualification(), e.on());
            case ApprovalGranted e -> approvals = approvals.given(e.period(), e.conditions());
            case ApprovalRenewed e -> approvals = approvals.given(e.period(), e.conditions());
            case ApprovalSuspended e -> approvals = approvals.taken(e.period());
            case ApprovalWithdrawn e -> approvals = approvals.taken(Period.since(e.from()));
            case TwoToATutorPermitted e -> staffing = staffing.permitted(e.period());
            case CapacitySet e -> staffing = staffing.taking(e.capacity(), e.from());
            case PauseAgreed e -> pauses = pauses.agreed(e.pause(), e.period());
            case PauseEnded e -> pauses = pauses.ended(e.pause(), e.lastDay());
            case WishStated e -> wishes = wishes.with(e.id());
            case DiversityWished e -> wishes = wishes.with(e.id());
            case WishWithdrawn e -> wishes = wishes.without(e.id());
            case Evaluated e -> evaluations.put(e.evaluation().on(), e.evaluation());
            case TutorLeft e -> staffing = staffing.left(e.tutor(), e.lastDay());
        }
    }
}
