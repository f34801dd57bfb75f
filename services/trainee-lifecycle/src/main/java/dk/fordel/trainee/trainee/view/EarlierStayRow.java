package dk.fordel.trainee.trainee.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay in general practice from before the trainee was known here (SOFT-3, SOFT-4).
 *
 * @param stayId the stay
 * @param kind what the trainee was there for
 * @param from first day
 * @param to last day
 * @param organisationType SOLO or PARTNERSHIP
 * @param setting URBAN or RURAL; null when not known
 * @param deprivation LOW, MIDDLE or HIGH; null when not known
 * @param complexity LOW, MIDDLE or HIGH; null when not known
 */
public record EarlierStayRow(
        UUID stayId,
        String kind,
        LocalDate from,
        LocalDate to,
        String organisationType,
        @Nullable String setting,
        @Nullable String deprivation,
        @Nullable String complexity) {}
