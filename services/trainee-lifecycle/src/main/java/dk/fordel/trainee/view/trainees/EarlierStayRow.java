package dk.fordel.trainee.view.trainees;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A stay in general practice from before the trainee was known here (SOFT-3, SOFT-4). */
public record EarlierStayRow(
        UUID stayId,
        String kind,
        LocalDate from,
        LocalDate to,
        String organisationType,
        @Nullable String setting,
        @Nullable String deprivation,
        @Nullable String complexity) {}
