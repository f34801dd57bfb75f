package dk.fordel.trainee.view.positions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A programme, without its positions. */
public record ProgrammeRow(
        UUID programmeId,
        UUID traineeId,
        @Nullable String reference,
        String kind,
        LocalDate start) {}
