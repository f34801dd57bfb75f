package dk.fordel.trainee.view.positions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme, without its positions.
 *
 * @param traineeId null as long as it is vacant
 */
public record ProgrammeRow(
        UUID programmeId,
        @Nullable UUID traineeId,
        @Nullable String reference,
        String kind,
        LocalDate start,
        boolean vacant) {}
