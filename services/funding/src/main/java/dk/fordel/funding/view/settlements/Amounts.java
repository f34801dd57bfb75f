package dk.fordel.funding.view.settlements;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Whole øre; salary is practice plus region. */
public record Amounts(long salaryOre, long practiceOre, long regionOre, long honorariumOre) {

    static Amounts of(ResultSet row) throws SQLException {
        return new Amounts(
                row.getLong("salary_ore"),
                row.getLong("practice_ore"),
                row.getLong("region_ore"),
                row.getLong("honorarium_ore"));
    }
}
