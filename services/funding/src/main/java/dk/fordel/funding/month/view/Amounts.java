package dk.fordel.funding.month.view;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a salary, a line or a file comes to, in whole øre.
 *
 * @param salaryOre the salary, in whole øre; always practice plus region
 * @param practiceOre what the practice bears of it, in whole øre
 * @param regionOre what the region bears of it, in whole øre
 * @param honorariumOre what the practice gets as honorarium, in whole øre
 */
public record Amounts(long salaryOre, long practiceOre, long regionOre, long honorariumOre) {

    static Amounts of(ResultSet row) throws SQLException {
        return new Amounts(
                row.getLong("salary_ore"),
                row.getLong("practice_ore"),
                row.getLong("region_ore"),
                row.getLong("honorarium_ore"));
    }
}
