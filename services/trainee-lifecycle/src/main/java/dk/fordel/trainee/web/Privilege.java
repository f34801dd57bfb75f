package dk.fordel.trainee.web;

import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.view.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Whose trainee it is. A trainee's own token has the trainee's id as its subject; a coordinator's
 * area must be one that the trainee has to do with (ORG-4).
 */
@Component
class Privilege {

    private final Positions positions;

    Privilege(Positions positions) {
        this.positions = positions;
    }

    /** Whether the caller may see what is personal about the trainee. */
    void mustReadPersonOf(TraineeId trainee, Caller caller) {
        boolean may =
                caller.is(Role.HR_OFFICE)
                        || isSelf(trainee, caller)
                        || (caller.is(Role.COORDINATOR)
                                && positions.areasOf(trainee).stream()
                                        .anyMatch(caller.areas()::contains));
        if (!may) {
            throw new NotYourTrainee(trainee);
        }
    }

    /** Everybody but a trainee may, and a trainee about the own person. */
    void mustNotBeAnotherTrainee(TraineeId trainee, Caller caller) {
        if (caller.roles().stream().allMatch(Role.TRAINEE::equals) && !isSelf(trainee, caller)) {
            throw new NotYourTrainee(trainee);
        }
    }

    /** Whether reasons for a bar are shown: to the HR education office and the trainee alone. */
    boolean readsReasons(TraineeId trainee, Caller caller) {
        return caller.is(Role.HR_OFFICE) || isSelf(trainee, caller);
    }

    private static boolean isSelf(TraineeId trainee, Caller caller) {
        return caller.is(Role.TRAINEE) && caller.subject().equals(trainee.toString());
    }
}
