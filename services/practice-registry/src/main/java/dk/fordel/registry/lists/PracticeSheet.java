package dk.fordel.registry.lists;

import static dk.fordel.spreadsheets.Column.code;
import static dk.fordel.spreadsheets.Column.day;
import static dk.fordel.spreadsheets.Column.municipality;
import static dk.fordel.spreadsheets.Column.oneOf;
import static dk.fordel.spreadsheets.Column.text;
import static dk.fordel.spreadsheets.Column.wholeNumber;

import dk.fordel.kernel.Malformed;
import dk.fordel.registry.practice.Evaluation;
import dk.fordel.registry.practice.OrganisationType;
import dk.fordel.registry.practice.OwnerKind;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.Reference;
import dk.fordel.registry.practice.TeachingStated;
import dk.fordel.registry.practice.registration.PracticeEntry;
import dk.fordel.spreadsheets.Column;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.spreadsheets.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The columns of a list of practices, one row a practice. */
final class PracticeSheet {

    /** A file of one row, with the columns that must be there. */
    static final String EXAMPLE_FILE =
            """
            reference;provider number;name;address;postcode;municipality;organisation type;owner kind;setting;deprivation;complexity;capacity;tutors
            P-0017;012345;Lægehuset Elmevej;Elmevej 4, Randers;8900;730;PARTNERSHIP;PARTNERSHIP;URBAN;MIDDLE;LOW;2;2
            """;

    static final Column<Reference> REFERENCE = text("reference", 40).as(Reference::new);
    static final Column<String> MUNICIPALITY = municipality("municipality");
    static final Column<LocalDate> APPROVED_FROM = day("approved from").optional();
    static final Column<LocalDate> APPROVED_TO = day("approved to").optional();
    static final Column<LocalDate> METHODS_UPDATED_ON =
            day("assessment methods updated on").optional();
    static final Column<Integer> EVALUATION_SCORE =
            wholeNumber("evaluation score", 0, 100).optional();
    static final Column<LocalDate> EVALUATED_ON = day("evaluated on").optional();

    private static final Column<String> PROVIDER_NUMBER = code("provider number", 6);
    private static final Column<String> NAME = text("name", 120);
    private static final Column<String> ADDRESS = text("address", 200);
    private static final Column<String> POSTCODE = code("postcode", 4);
    private static final Column<OrganisationType> ORGANISATION_TYPE =
            oneOf("organisation type", OrganisationType.class);
    private static final Column<OwnerKind> OWNER_KIND = oneOf("owner kind", OwnerKind.class);
    private static final Column<Setting> SETTING = oneOf("setting", Setting.class);
    private static final Column<Level> DEPRIVATION = oneOf("deprivation", Level.class);
    private static final Column<Level> COMPLEXITY = oneOf("complexity", Level.class);
    private static final Column<Integer> CAPACITY = wholeNumber("capacity", 1, 99);
    private static final Column<Integer> TUTORS = wholeNumber("tutors", 0, 99);
    private static final Column<LocalDate> REGISTERED_ON = day("registered on").optional();
    private static final Column<Integer> YEARS_OF_EXPERIENCE =
            wholeNumber("years of experience", 0, 60).optional();
    private static final Column<LocalDate> COURSE_COMPLETED_ON =
            day("tutor course completed on").optional();

    private static final Column<?>[] COLUMNS = {
        REFERENCE,
        PROVIDER_NUMBER,
        NAME,
        ADDRESS,
        POSTCODE,
        MUNICIPALITY,
        ORGANISATION_TYPE,
        OWNER_KIND,
        SETTING,
        DEPRIVATION,
        COMPLEXITY,
        CAPACITY,
        TUTORS,
        REGISTERED_ON,
        APPROVED_FROM,
        APPROVED_TO,
        YEARS_OF_EXPERIENCE,
        METHODS_UPDATED_ON,
        COURSE_COMPLETED_ON,
        EVALUATION_SCORE,
        EVALUATED_ON
    };

    private static final int MOST_YEARS = 50;
    private static final String EXAMPLE = "Lægehuset Eksempelvej";

    private PracticeSheet() {}

    /**
     * @param today around which the days of a list lie
     */
    static Rows read(Table table, LocalDate today) {
        Rows rows = table.rows(COLUMNS).mustDifferIn(REFERENCE);
        LocalDate first = today.minusYears(MOST_YEARS);
        rows.mustLieBetween(REGISTERED_ON, first, today.plusYears(1));
        rows.mustLieBetween(APPROVED_FROM, first, today.plusYears(10));
        rows.mustLieBetween(APPROVED_TO, first, today.plusYears(MOST_YEARS));
        rows.mustLieBetween(COURSE_COMPLETED_ON, first, today);
        rows.mustLieBetween(METHODS_UPDATED_ON, first, today);
        rows.mustLieBetween(EVALUATED_ON, first, today);
        return rows;
    }

    /**
     * @param today from which on the practice is known when the row says no day
     * @throws Malformed when the row is the example of the template
     */
    static PracticeEntry practice(Row row, LocalDate today) {
        if (row.get(NAME).equals(EXAMPLE)) {
            throw new Malformed(
                    REFERENCE.heading(),
                    "This is the example of the template; delete the row, or write a practice over all of it.");
        }
        return new PracticeEntry(
                row.get(REFERENCE),
                row.get(PROVIDER_NUMBER),
                row.get(NAME),
                row.get(ADDRESS),
                row.get(POSTCODE),
                row.get(MUNICIPALITY),
                row.get(ORGANISATION_TYPE),
                row.get(OWNER_KIND),
                new PatientBase(row.get(SETTING), row.get(DEPRIVATION), row.get(COMPLEXITY)),
                row.get(CAPACITY),
                row.get(TUTORS),
                row.find(REGISTERED_ON).orElse(today));
    }

    /** What the row says of each of its tutors. */
    static TeachingStated teaching(Row row) {
        return new TeachingStated(
                row.find(COURSE_COMPLETED_ON).orElse(null),
                row.find(YEARS_OF_EXPERIENCE).orElse(null),
                row.find(METHODS_UPDATED_ON).orElse(null));
    }

    /** The evaluation that the row states; a list does not say how many answered. */
    static @Nullable Evaluation evaluation(Row row) {
        Integer score = row.find(EVALUATION_SCORE).orElse(null);
        LocalDate on = row.find(EVALUATED_ON).orElse(null);
        if (score == null && on == null) {
            return null;
        }
        if (on == null) {
            throw new Malformed(
                    EVALUATED_ON.heading(),
                    "The row states a score of %d and not the day of the evaluation."
                            .formatted(score));
        }
        if (score == null) {
            throw new Malformed(
                    EVALUATION_SCORE.heading(),
                    "The row states an evaluation of %s and no score.".formatted(on));
        }
        return new Evaluation(on, score, 0);
    }

    /** A spreadsheet with the headings and one example row, which is refused when it comes back. */
    static byte[] template() {
        return SheetWriter.xlsx(
                Arrays.stream(COLUMNS).map(Column::heading).toList(),
                List.of(
                        List.of(
                                "EXAMPLE-1",
                                "012345",
                                EXAMPLE,
                                "Eksempelvej 1, Randers",
                                "8900",
                                "730",
                                OrganisationType.PARTNERSHIP,
                                OwnerKind.PARTNERSHIP,
                                Setting.URBAN,
                                Level.MIDDLE,
                                Level.MIDDLE,
                                2,
                                2,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2030, 12, 31),
                                7,
                                LocalDate.of(2025, 3, 1),
                                LocalDate.of(2019, 5, 20),
                                87,
                                LocalDate.of(2026, 1, 31))));
    }
}
