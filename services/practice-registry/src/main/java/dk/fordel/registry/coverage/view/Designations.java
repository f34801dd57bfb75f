package dk.fordel.registry.coverage.view;

import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.MunicipalityCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where doctors are lacking, by which list, and when (SOFT-5). */
@Component
public class Designations {

    private final JdbcClient sql;

    Designations(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A municipality on a list.
     *
     * @param municipality its code
     * @param list REGION or NATIONAL
     * @param from first day
     * @param to last day
     */
    public record Row(String municipality, String list, LocalDate from, LocalDate to) {}

    /** Those that hold on a day, by municipality. */
    public List<Row> on(LocalDate day) {
        return sql.sql(
                        """
                        select municipality, list, from_day as "from", to_day as "to"
                        from coverage_designation
                        where from_day <= :day and to_day >= :day
                        order by municipality, list, from_day
                        """)
                .param("day", day)
                .query(Row.class)
                .list();
    }

    /** The designation around a day that lasts longest. */
    public Optional<Period> around(MunicipalityCode municipality, LocalDate day) {
        return sql.sql(
                        """
                        select from_day, to_day from coverage_designation
                        where municipality = :municipality and from_day <= :day and to_day >= :day
                        order by to_day desc, from_day limit 1
                        """)
                .param("municipality", municipality.value())
                .param("day", day)
                .query((row, n) ->
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class)))
                .optional();
    }
}
