package dk.fordel.course.booklet.view;

import dk.fordel.course.booklet.Obligation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A booklet as it lies open.
 *
 * @param bookletId its id
 * @param placementId the placement it belongs to
 * @param traineeId whose it is
 * @param practiceId the tutor practice of the stay; null when release 0.1 opened the booklet
 * @param area code of the coordinators' area that the practice lies in; of a booklet of release 0.1
 *     the course area, which is null where there is none
 * @param from first day of the stay
 * @param to last day of the stay as confirmed
 * @param endedOn last day in fact; null while it lasts
 * @param released whether the placement was withdrawn, so that nothing is owed
 * @param complete whether nothing is missing
 * @param courseArea whose courses the trainee is invited to; null when there is no area
 * @param courseAreaWhy how the area was found, or why there is none (GEO-1)
 * @param courseAreasVersion version of the reference data that was asked
 * @param pedagogicsPassedOn day pedagogics 2 was passed before the stay
 * @param pedagogicsEvidence how that is known
 * @param obligations what is owed, kind by kind
 * @param attendance what was signed, in the order of the days
 * @param corrections what was entered wrongly, in the order of the corrections
 */
public record BookletRow(
        UUID bookletId,
        UUID placementId,
        UUID traineeId,
        @Nullable UUID practiceId,
        @Nullable String area,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate endedOn,
        boolean released,
        boolean complete,
        @Nullable String courseArea,
        String courseAreaWhy,
        String courseAreasVersion,
        @Nullable LocalDate pedagogicsPassedOn,
        @Nullable String pedagogicsEvidence,
        List<ObligationRow> obligations,
        List<AttendanceRow> attendance,
        List<CorrectionRow> corrections) {

    /** Whether the trainee is at the practice on that day. */
    public boolean isStayOn(LocalDate day) {
        LocalDate last = endedOn == null ? to : endedOn;
        return !released && !day.isBefore(from) && !day.isAfter(last);
    }

    /** The same booklet with what is written in it. */
    BookletRow with(
            List<Obligation> owed, List<AttendanceRow> signed, List<CorrectionRow> corrected) {
        List<ObligationRow> rows =
                owed.stream()
                        .sorted(Comparator.comparing(Obligation::kind))
                        .map(obligation -> row(obligation, signed))
                        .toList();
        return new BookletRow(
                bookletId,
                placementId,
                traineeId,
                practiceId,
                area,
                from,
                to,
                endedOn,
                released,
                rows.stream().allMatch(row -> row.missing() == 0),
                courseArea,
                courseAreaWhy,
                courseAreasVersion,
                pedagogicsPassedOn,
                pedagogicsEvidence,
                rows,
                signed,
                corrected);
    }

    private ObligationRow row(Obligation owed, List<AttendanceRow> signed) {
        int attended =
                Math.toIntExact(signed.stream().filter(a -> a.kind() == owed.kind()).count());
        return new ObligationRow(
                owed.kind(),
                owed.times(),
                owed.dueBy(),
                attended,
                owed.missing(attended, pedagogicsPassedOn != null).times());
    }
}
