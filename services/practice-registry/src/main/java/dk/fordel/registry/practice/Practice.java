package dk.fordel.registry.practice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.practice.PracticeCommand.AssessPatientBase;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeRefusal.RegisteredDifferently;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.ArrayList;
import java.util.List;

/**
 * One practice, from the day it is known. Here it becomes known, with whom it treats; the rest is
 * decided by topic. All decide from one {@link PracticeState}, which is also what a snapshot holds.
 */
@Aggregate
class Practice {

    @JsonValue private final PracticeState practice;

    @AggregateMember private final ApprovalDecisions approval;
    @AggregateMember private final StaffingDecisions staffing;
    @AggregateMember private final TeachingDecisions teaching;
    @AggregateMember private final AgreementDecisions agreement;

    Practice() {
        this(new PracticeState());
    }

    /** From a snapshot. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Practice(PracticeState practice) {
        this.practice = practice;
        approval = new ApprovalDecisions(practice);
        teaching = new TeachingDecisions(practice);
        staffing = new StaffingDecisions(practice, teaching);
        agreement = new AgreementDecisions(practice);
    }

    @AggregateIdentifier
    PracticeId id() {
        return practice.id();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Registration handle(Register command) {
        boolean isNew = !practice.isRegistered();
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
        boolean joined = staffing.joinAll(command.tutors(), command.by());
        if (isNew) {
            return Registration.REGISTERED;
        }
        if (joined) {
            return Registration.TUTORS_JOINED;
        }
        return told ? Registration.FACTS_ADDED : Registration.UNCHANGED;
    }

    private void mustBeKnownAs(Register command) {
        List<String> differences =
                new ArrayList<>(command.profile().differencesFrom(practice.profile()));
        if (practice.patientBases().containsValue(command.profile().patientBase())) {
            differences.remove("patient base");
        }
        if (command.capacity() != practice.firstCapacity()) {
            differences.add("capacity");
        }
        if (!differences.isEmpty()) {
            throw new RegisteredDifferently(practice.reference(), differences);
        }
    }

    /** Up to release 0.1 nobody was told, so a practice from then is when it is next listed. */
    private boolean introduce(Mandate by) {
        if (practice.isIntroduced()) {
            return false;
        }
        apply(
                new Introduced(
                        practice.id(),
                        practice.profile(),
                        practice.firstCapacity(),
                        practice.registeredOn(),
                        by));
        return true;
    }

    @CommandHandler
    void handle(AssessPatientBase command) {
        practice.mustBeKnownOn(command.from());
        tellPatientBase(command.by());
        PatientBase now = practice.patientBases().floorEntry(command.from()).getValue();
        if (!command.base().equals(now)) {
            apply(
                    new PatientBaseAssessed(
                            practice.id(), command.base(), command.from(), command.by()));
        }
    }

    /** Release 0.1 kept it to itself, so a practice from then tells it when it is next asked. */
    private boolean tellPatientBase(Mandate by) {
        if (!practice.patientBases().isEmpty()) {
            return false;
        }
        apply(
                new PatientBaseAssessed(
                        practice.id(),
                        practice.profile().patientBase(),
                        practice.registeredOn(),
                        by));
        return true;
    }

    @EventSourcingHandler
    void evolve(PracticeEvent event) {
        practice.evolve(event);
    }
}
