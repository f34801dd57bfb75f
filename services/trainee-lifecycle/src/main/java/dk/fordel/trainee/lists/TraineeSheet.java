package dk.fordel.trainee.lists;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.Column;
import dk.fordel.spreadsheets.Municipalities;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.programme.Bounds;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.ProgrammeKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.trainee.trainee.Reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of a list of trainees, one row for each programme. Every column counts as personal:
 * where columns have slipped, a name stands where a day belongs.
 */
final class TraineeSheet {

    static final Column<Reference> REFERENCE =
            Column.text("reference", 40).as(TraineeSheet::reference).personal();
    static final Column<String> NAME = Column.text("trainee name", 120).personal();
    static final Column<Cpr> CPR = Column.digits("cpr", 10).as(Cpr::of).personal();
    static final Column<ProgrammeKind> KIND =
            Column.oneOf("programme kind", ProgrammeKind.class).personal();
    static final Column<LocalDate> START = Column.day("start day").personal();
    static final Column<Integer> MONTHS = Column.wholeNumber("months", 1, 99).optional().personal();
    static final Column<MunicipalityCode> MUNICIPALITY =
            Column.municipality("municipality").as(MunicipalityCode::new).optional().personal();
    static final Column<Wishes> WISHES =
            Column.text("wishes", 200).as(TraineeSheet::wishes).optional().personal();
    static final Column<UnitCode> HOSPITAL_UNIT =
            Column.text("hospital unit", 30).as(UnitCode::new).optional().personal();
    static final Column<String> PAYING_HOSPITAL =
            Column.text("paying hospital", 80).optional().personal();

    static final Column<Bounds> BOUNDED_TO =
            Column.text("bounded to", 500).as(TraineeSheet::bounds).optional().personal();

    static final Column<String> TEAM =
            Column.text("team", 40).as(TraineeSheet::team).optional().personal();

    private static final Column<?>[] ALL = {
        REFERENCE,
        NAME,
        CPR,
        KIND,
        START,
        MONTHS,
        MUNICIPALITY,
        WISHES,
        HOSPITAL_UNIT,
        PAYING_HOSPITAL,
        BOUNDED_TO,
        TEAM
    };

    private static final Map<String, Column<?>> BY_FIELD =
            Map.of(
                    "name", NAME,
                    "cpr", CPR,
                    "reference", REFERENCE,
                    "start", START,
                    "months", MONTHS,
                    "municipality", MUNICIPALITY,
                    "wishes", WISHES,
                    "hospitalUnit", HOSPITAL_UNIT,
                    "payingHospital", PAYING_HOSPITAL,
                    "municipalities", BOUNDED_TO);

    static final String EXAMPLE = "EXAMPLE-1";

    private TraineeSheet() {}

    static Column<?>[] all() {
        return ALL.clone();
    }

    /** The column that a field of a plan or a person was read from. */
    static Column<?> of(String field) {
        return BY_FIELD.getOrDefault(field, REFERENCE);
    }

    static List<String> headings() {
        return Arrays.stream(ALL).<String>map(Column::heading).toList();
    }

    /** Everything for which the plan of a row without other faults would be refused. */
    static List<Malformed> planFaults(Row row) {
        return Plan.faults(
                row.get(KIND),
                row.get(START),
                row.find(MONTHS).orElse(null),
                row.find(MUNICIPALITY).orElse(null),
                row.find(HOSPITAL_UNIT).orElse(null),
                row.find(PAYING_HOSPITAL).orElse(null));
    }

    static Plan plan(Row row) {
        return new Plan(
                row.get(KIND),
                row.get(START),
                row.find(MONTHS).orElse(null),
                row.find(MUNICIPALITY).orElse(null),
                row.find(HOSPITAL_UNIT).orElse(null),
                row.find(PAYING_HOSPITAL).orElse(null),
                row.find(WISHES).orElse(Wishes.NONE));
    }

    /** The headings and one row that shows what belongs where. */
    static byte[] template() {
        return SheetWriter.xlsx(
                headings(),
                List.of(
                        Arrays.asList(
                                EXAMPLE,
                                "Example Trainee",
                                "010199-0000",
                                ProgrammeKind.INTRODUCTION,
                                LocalDate.of(2027, 3, 1),
                                12,
                                null,
                                "730, 710, 706",
                                null,
                                null,
                                null,
                                null)));
    }

    static Reference reference(String text) {
        if (text.equals(EXAMPLE)) {
            throw new Malformed(
                    "reference", "This is the example of the template; delete the row.");
        }
        return new Reference(text);
    }

    private static String team(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Wishes wishes(String text) {
        return new Wishes(codes(text));
    }

    private static Bounds bounds(String text) {
        return new Bounds(codes(text));
    }

    private static List<MunicipalityCode> codes(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(Municipalities::code)
                .map(MunicipalityCode::new)
                .toList();
    }
}
