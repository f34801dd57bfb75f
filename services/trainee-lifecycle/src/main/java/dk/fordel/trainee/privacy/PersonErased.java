package dk.fordel.trainee.privacy;

import dk.fordel.kernel.Refusal;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** Somebody wants to read or write what was erased. */
public final class PersonErased extends Refusal {

    PersonErased(TraineeId trainee, @Nullable OffsetDateTime at) {
        super(
                "PRIVACY",
                "The personal data of trainee %s were erased%s and cannot be read or written again. Positions, placements and decisions stay, by id."
                        .formatted(trainee, at == null ? "" : " on " + at.toLocalDate()));
    }
}
