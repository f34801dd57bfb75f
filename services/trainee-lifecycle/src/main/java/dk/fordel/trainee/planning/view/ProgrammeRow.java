package dk.fordel.trainee.planning.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme, without its positions.
 *
 * @param programmeId the programme
 * @param traineeId null as long as it is vacant
 * @param reference what the HR education office calls it, if it does
 * @param kind KBU, INTRODUCTION, SPECIALIST_TRAINING or OTHER_SPECIALTY
 * @param start first day
 * @param vacant whether it has no trainee yet
 */
public record ProgrammeRow(
        UUID programmeId,
        @Nullable UUID traineeId,
        @Nullable String reference,
        String kind,
        LocalDate start,
        boolean vacant) {}
