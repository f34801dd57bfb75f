package dk.fordel.trainee.planning.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A position of a programme.
 *
 * @param positionId the position
 * @param programmeId its programme
 * @param traineeId null as long as the programme is vacant
 * @param kind HOSPITAL, or one of the kinds in a practice
 * @param months how long it is by its kind, in months
 * @param from first day
 * @param to last day
 * @param municipality code of the municipality it is assigned to; null when it is not
 * @param hospitalUnit code of the unit that anchors it; null when none does
 * @param payingHospital the hospital that pays out; null where PAY-1 fixes one
 * @param wishes municipality codes, best first
 * @param boundedTo municipality codes in ascending order; empty when it may lie anywhere
 * @param cancelled whether it will not happen
 * @param placement where it stands; null until it was decided where it goes
 */
public record PositionRow(
        UUID positionId,
        UUID programmeId,
        @Nullable UUID traineeId,
        String kind,
        int months,
        LocalDate from,
        LocalDate to,
        @Nullable String municipality,
        @Nullable String hospitalUnit,
        @Nullable String payingHospital,
        List<String> wishes,
        List<String> boundedTo,
        boolean cancelled,
        @Nullable PlacementRow placement) {

    /**
     * Where a position stands, as allocation told.
     *
     * @param placementId the placement
     * @param practiceId null when sent back or withdrawn
     * @param standing DECIDED, SENT_BACK, CONFIRMED, STARTED, ENDED or WITHDRAWN
     * @param startedOn first day in fact; null until then
     * @param endedOn last day in fact; null until then
     */
    public record PlacementRow(
            UUID placementId,
            @Nullable UUID practiceId,
            String standing,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}
}
