package dk.fordel.trainee.web;

import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Whose trainee it is. Each question lists who may; a caller with several roles may what one of
 * them gives by itself, and no role takes away or adds to another.
 */
@Component
public class TraineeAccess {

    private final Positions positions;

    TraineeAccess(Positions positions) {
        this.positions = positions;
    }

    /** Who may know who the trainee is: the office, the areas that have to do with her, herself. */
    public void mustReadPersonOf(TraineeId trainee, Caller caller) {
        if (!caller.is(Role.HR_OFFICE)
                && !caller.isTrainee(trainee)
                && !isInAreaOf(trainee, caller)) {
            throw new NotYours(
                    "Who a trainee is may be read by the HR education office, by coordinators of an area that a position of the trainee is assigned to or placed in (a wish alone is not enough), by who covers for them today, and by the trainee.");
        }
    }

    /** Whether reasons for a bar are shown: to the HR education office and the trainee alone. */
    public boolean readsReasons(TraineeId trainee, Caller caller) {
        return caller.is(Role.HR_OFFICE) || caller.isTrainee(trainee);
    }

    /** Whether it is shown from which practices the trainee is barred, without the reasons. */
    public boolean readsBars(TraineeId trainee, Caller caller) {
        return caller.isAny(Role.HR_OFFICE, Role.COUNCIL, Role.AUDITOR)
                || caller.isTrainee(trainee)
                || isInAreaOf(trainee, caller);
    }

    /** Who may see what is planned for the trainee, by id. */
    public void mustSeePlanOf(TraineeId trainee, Caller caller) {
        if (!isStaff(caller) && !caller.isTrainee(trainee)) {
            throw new NotYours("A trainee sees the own plan only.");
        }
    }

    /** Who may see a plan that nobody has yet: whoever may apply for it, too. */
    public void mustSeePlan(@Nullable UUID trainee, Caller caller) {
        if (trainee != null) {
            mustSeePlanOf(new TraineeId(trainee), caller);
        }
    }

    /** Who may rank wishes: the HR education office, and the trainee whose position it is. */
    public void mustRankFor(@Nullable UUID trainee, Caller caller) {
        if (!caller.is(Role.HR_OFFICE) && (trainee == null || !caller.isTrainee(trainee))) {
            throw new NotYours("A trainee ranks wishes for the own positions only.");
        }
    }

    /** Who may see who read about the trainee. */
    public void mustSeeReadingsOf(TraineeId trainee, Caller caller) {
        if (!caller.isAny(Role.HR_OFFICE, Role.AUDITOR) && !caller.isTrainee(trainee)) {
            throw new NotYours(
                    "Who read about a trainee is shown to the HR education office, to auditors and to the trainee.");
        }
    }

    private static boolean isStaff(Caller caller) {
        return caller.isAny(
                Role.HR_OFFICE,
                Role.COUNCIL,
                Role.COORDINATOR,
                Role.JUNIOR_COORDINATOR,
                Role.PKL,
                Role.APPOINTMENT_COMMITTEE,
                Role.AUDITOR);
    }

    /**
     * What a reading rests on that is the caller's by cover for a colleague alone (ORG-4), in words
     * for the log; empty when another role or the own area gives it.
     */
    public String coverIn(TraineeId trainee, Caller caller) {
        List<String> areas = positions.areasOf(trainee);
        boolean byItself =
                caller.is(Role.HR_OFFICE)
                        || caller.isTrainee(trainee)
                        || areas.stream().anyMatch(caller.areas()::contains);
        return byItself
                ? ""
                : areas.stream()
                        .filter(caller::coordinates)
                        .sorted()
                        .findFirst()
                        .map(area ->
                                ", covering %s by delegation %s"
                                        .formatted(area, caller.delegationFor(area)))
                        .orElse("");
    }

    private boolean isInAreaOf(TraineeId trainee, Caller caller) {
        return caller.isCoordinator()
                && positions.areasOf(trainee).stream().anyMatch(caller::coordinates);
    }
}
