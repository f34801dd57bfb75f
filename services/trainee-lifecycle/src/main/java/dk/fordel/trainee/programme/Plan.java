package dk.fordel.trainee.programme;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.person.Cpr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a programme is planned from; everything else is computed.
 *
 * @param start first day of the programme; for KBU that of the hospital half, so that the practice
 *     follows 6 months later
 * @param months 6 or 12 for an introduction position and for another specialty; null where the kind
 *     fixes them
 * @param municipality KBU: chosen on basislaege.dk (ALLOC-KBU); introduction: assigned by the
 *     committee, if it has (ALLOC-INTRO); another specialty: where the trainee would be
 * @param hospitalUnit specialist training: the unit that anchors the programme (ALLOC-P1P2);
 *     another specialty: the unit whose coordinator judges
 * @param payingHospital KBU: the hospital of the first KBU employment; specialist training: that of
 *     the employment right after phase 1 (PAY-1)
 * @param wishes ranked municipalities for every position in a practice (SOFT-8)
 */
public record Plan(
        ProgrammeKind kind,
        LocalDate start,
        @Nullable Integer months,
        @Nullable MunicipalityCode municipality,
        @Nullable UnitCode hospitalUnit,
        @Nullable String payingHospital,
        Wishes wishes) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /**
     * @throws Malformed when the kind lacks something, or is told something that it has no use for
     */
    public Plan {
        faults(kind, start, months, municipality, hospitalUnit, payingHospital).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    /** A day on which a position can begin or end. */
    static void mustBeMeant(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Malformed(
                    field, "The day %s is not between %s and %s.".formatted(day, FIRST, LAST));
        }
    }

    /** Everything for which a plan of these would be refused; empty when it would not. */
    public static List<Malformed> faults(
            ProgrammeKind kind,
            LocalDate start,
            @Nullable Integer months,
            @Nullable MunicipalityCode municipality,
            @Nullable UnitCode hospitalUnit,
            @Nullable String payingHospital) {
        Faults faults = new Faults(kind);
        faults.when(
                start.isBefore(FIRST) || start.isAfter(LAST),
                "start",
                "The first day %s is not between %s and %s.".formatted(start, FIRST, LAST));
        faults.when(
                kind.choosesMonths() && (months == null || (months != 6 && months != 12)),
                "months",
                "%s lasts 6 or 12 months; say which.".formatted(kind));
        faults.when(
                kind == ProgrammeKind.KBU && municipality == null,
                "municipality",
                "KBU needs the municipality that the doctor has chosen.");
        faults.when(
                kind == ProgrammeKind.SPECIALIST_TRAINING && hospitalUnit == null,
                "hospitalUnit",
                "SPECIALIST_TRAINING needs the hospital unit that anchors the programme.");
        boolean hospitalPays =
                kind == ProgrammeKind.KBU || kind == ProgrammeKind.SPECIALIST_TRAINING;
        faults.when(
                hospitalPays && payingHospital == null,
                "payingHospital",
                "%s needs the hospital that pays out: of the first KBU employment, or of the employment right after phase 1 (PAY-1)."
                        .formatted(kind));
        faults.when(
                payingHospital != null && isNoHospital(payingHospital),
                "payingHospital",
                "The paying hospital is a name or code of 1 to 80 characters.");
        faults.whenUseless(months, !kind.choosesMonths(), "months");
        faults.whenUseless(municipality, kind == ProgrammeKind.SPECIALIST_TRAINING, "municipality");
        faults.whenUseless(
                hospitalUnit,
                kind == ProgrammeKind.KBU || kind == ProgrammeKind.INTRODUCTION,
                "hospitalUnit");
        faults.whenUseless(payingHospital, !hospitalPays, "payingHospital");
        return faults.found;
    }

    private static boolean isNoHospital(String text) {
        return text.isBlank() || text.length() > 80 || Cpr.isIn(text);
    }

    private record Faults(ProgrammeKind kind, List<Malformed> found) {

        Faults(ProgrammeKind kind) {
            this(kind, new ArrayList<>());
        }

        void when(boolean wrong, String field, String sentence) {
            if (wrong) {
                found.add(new Malformed(field, sentence));
            }
        }

        void whenUseless(@Nullable Object value, boolean useless, String field) {
            when(
                    useless && value != null,
                    field,
                    "%s has no use for %s; leave it out.".formatted(kind, field));
        }
    }

    List<ProgrammeKind.Part> chain() {
        return kind.chain(months == null ? 0 : months);
    }
}
