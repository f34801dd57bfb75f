package dk.fordel.registry.practice;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.AgreementEvent.DiversityWished;
import dk.fordel.registry.practice.AgreementEvent.PauseAgreed;
import dk.fordel.registry.practice.AgreementEvent.PauseEnded;
import dk.fordel.registry.practice.AgreementEvent.WishStated;
import dk.fordel.registry.practice.AgreementEvent.WishWithdrawn;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalGranted;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalRenewed;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalSuspended;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.PracticeEvent.Introduced;
import dk.fordel.registry.practice.PracticeEvent.PatientBaseAssessed;
import dk.fordel.registry.practice.PracticeEvent.Registered;
import dk.fordel.registry.practice.PracticeRefusal.NotKnownThen;
import dk.fordel.registry.practice.StaffingEvent.CapacitySet;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.StaffingEvent.TwoToATutorPermitted;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What has happened to a practice, as far as a decision asks for it. One for the whole practice, as
 * the decisions of one topic ask for facts of another: an approval needs a tutor, a pause the area.
 */
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
@SuppressWarnings("NullAway.Init") // it gets its fields from events
final class PracticeState {

    private PracticeId id;
    private Profile profile;
    private int firstCapacity;
    private LocalDate registeredOn;
    private boolean introduced;
    private final NavigableMap<LocalDate, PatientBase> patientBases = new TreeMap<>();
    private Staffing staffing = Staffing.NONE;
    private Approvals approvals = Approvals.NONE;
    private Pauses pauses = Pauses.NONE;
    private Wishes wishes = Wishes.NONE;
    private final Map<LocalDate, Evaluation> evaluations = new HashMap<>();

    boolean isRegistered() {
        return registeredOn != null;
    }

    PracticeId id() {
        return id;
    }

    Profile profile() {
        return profile;
    }

    Reference reference() {
        return profile.reference();
    }

    int firstCapacity() {
        return firstCapacity;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    void mustBeKnownOn(LocalDate day) {
        if (day.isBefore(registeredOn)) {
            throw new NotKnownThen(reference(), registeredOn, day);
        }
    }

    boolean isIntroduced() {
        return introduced;
    }

    /** Whom it treats, by the day from which on it was assessed so. */
    NavigableMap<LocalDate, PatientBase> patientBases() {
        return patientBases;
    }

    Staffing staffing() {
        return staffing;
    }

    Approvals approvals() {
        return approvals;
    }

    Pauses pauses() {
        return pauses;
    }

    Wishes wishes() {
        return wishes;
    }

    @Nullable Evaluation evaluationOn(LocalDate day) {
        return evaluations.get(day);
    }

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
            case ApprovalGranted e -> approvals = approvals.given(e.period(), e.conditions());
            case ApprovalRenewed e -> approvals = approvals.given(e.period(), e.conditions());
            case ApprovalSuspended e -> approvals = approvals.taken(e.period());
            case ApprovalWithdrawn e -> approvals = approvals.taken(Period.since(e.from()));
            case TutorJoined e -> staffing = staffing.joined(e.tutor(), e.joined());
            case CapacitySet e -> staffing = staffing.taking(e.capacity(), e.from());
            case TwoToATutorPermitted e -> staffing = staffing.permitted(e.period());
            case TutorLeft e -> staffing = staffing.left(e.tutor(), e.lastDay());
            case TutorQualificationRecorded e ->
                    staffing = staffing.qualified(e.tutor(), e.qualification(), e.on());
            case Evaluated e -> evaluations.put(e.evaluation().on(), e.evaluation());
            case PauseAgreed e -> pauses = pauses.agreed(e.pause(), e.period());
            case PauseEnded e -> pauses = pauses.ended(e.pause(), e.lastDay());
            case WishStated e -> wishes = wishes.with(e.id());
            case DiversityWished e -> wishes = wishes.with(e.id());
            case WishWithdrawn e -> wishes = wishes.without(e.id());
        }
    }
}
