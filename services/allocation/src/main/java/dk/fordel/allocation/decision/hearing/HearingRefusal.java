package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every "no" of a hearing. */
public abstract sealed class HearingRefusal extends Refusal {

    private HearingRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class NotTheirs extends HearingRefusal {
        NotTheirs(Mandate mandate, String area) {
            super(
                    "ORG-4",
                    "A party is heard by the HR education office or by who decides in area %s; %s acts as %s."
                            .formatted(area, mandate.post(), mandate.role()));
        }
    }

    static final class AlreadyOpened extends HearingRefusal {
        AlreadyOpened(HearingId hearing, LocalDate lastDay) {
            super(
                    TraineeWishes.ID,
                    "Hearing %s about this practice was opened with %s as the last day, which stands. Record the answer, or wait for that day to pass."
                            .formatted(hearing, lastDay));
        }
    }

    static final class AlreadyAnswered extends HearingRefusal {
        AlreadyAnswered(HearingId hearing, Stance stance, LocalDate on) {
            super(
                    TraineeWishes.ID,
                    "Hearing %s was answered with %s on %s and is closed."
                            .formatted(hearing, stance, on));
        }
    }

    static final class NotInTime extends HearingRefusal {
        NotInTime(HearingId hearing, LocalDate answered, LocalDate opened, LocalDate latest) {
            super(
                    TraineeWishes.ID,
                    "The answer to hearing %s is dated %s; it must lie between %s and %s. What a party says after the last day belongs in a complaint."
                            .formatted(hearing, answered, opened, latest));
        }
    }
}
