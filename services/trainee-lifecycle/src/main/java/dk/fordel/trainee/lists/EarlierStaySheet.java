package dk.fordel.trainee.lists;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.spreadsheets.Column;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.SheetWriter;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.EarlierStay.Level;
import dk.fordel.trainee.trainee.EarlierStay.Organisation;
import dk.fordel.trainee.trainee.EarlierStay.PatientBase;
import dk.fordel.trainee.trainee.EarlierStay.Setting;
import dk.fordel.trainee.trainee.Reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a list of earlier stays, one row for each stay. Every column counts as personal,
 * as in a list of trainees.
 */
final class EarlierStaySheet {

    static final Column<Reference> REFERENCE =
            Column.text("reference", 40).as(TraineeSheet::reference).personal();
    static final Column<PositionKind> KIND = Column.oneOf("kind", PositionKind.class).personal();
    static final Column<LocalDate> FROM = Column.day("first day").personal();
    static final Column<LocalDate> TO = Column.day("last day").personal();
    static final Column<Organisation> ORGANISATION =
            Column.oneOf("organisation type", Organisation.class).personal();
    static final Column<Setting> SETTING =
            Column.oneOf("setting", Setting.class).optional().personal();
    static final Column<Level> DEPRIVATION =
            Column.oneOf("deprivation", Level.class).optional().personal();
    static final Column<Level> COMPLEXITY =
            Column.oneOf("complexity", Level.class).optional().personal();

    private static final Column<?>[] ALL = {
        REFERENCE, KIND, FROM, TO, ORGANISATION, SETTING, DEPRIVATION, COMPLEXITY
    };

    private EarlierStaySheet() {}

    static Column<?>[] all() {
        return ALL.clone();
    }

    static List<String> headings() {
        return Arrays.stream(ALL).<String>map(Column::heading).toList();
    }

    /** The column that a field of a stay was read from. */
    static Column<?> of(String field) {
        return field.equals("from") ? FROM : TO;
    }

    /**
     * What the row says.
     *
     * @throws Malformed when its days are in no order
     */
    static EarlierStay stay(Row row) {
        return new EarlierStay(
                row.get(KIND),
                row.get(FROM),
                row.get(TO),
                row.get(ORGANISATION),
                new PatientBase(
                        row.find(SETTING).orElse(null),
                        row.find(DEPRIVATION).orElse(null),
                        row.find(COMPLEXITY).orElse(null)));
    }

    /** The headings and one row that shows what belongs where. */
    static byte[] template() {
        return SheetWriter.xlsx(
                headings(),
                List.of(
                        List.of(
                                TraineeSheet.EXAMPLE,
                                PositionKind.KBU,
                                LocalDate.of(2024, 9, 1),
                                LocalDate.of(2025, 2, 28),
                                Organisation.SOLO,
                                Setting.RURAL,
                                Level.MIDDLE,
                                Level.HIGH)));
    }
}
