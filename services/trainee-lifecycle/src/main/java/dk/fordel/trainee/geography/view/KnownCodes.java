package dk.fordel.trainee.geography.view;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.Plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Is there such a municipality, is there such a unit? */
@Component
public class KnownCodes {

    private final JdbcClient sql;

    KnownCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every code of a plan that the geography lacks, as the fault it is. */
    public List<Malformed> unknownIn(Plan plan) {
        List<Malformed> unknown = new ArrayList<>();
        if (plan.municipality() != null) {
            unknown.addAll(unknownIn("municipality", List.of(plan.municipality())));
        }
        if (plan.hospitalUnit() != null
                && isMissing("hospital_unit", plan.hospitalUnit().value())) {
            unknown.add(
                    new Malformed(
                            "hospitalUnit",
                            "There is no hospital unit %s in %s."
                                    .formatted(plan.hospitalUnit(), geography("hospital_unit"))));
        }
        unknown.addAll(unknownIn("wishes", plan.wishes().municipalities()));
        return unknown;
    }

    /**
     * Asks for every code of a plan.
     *
     * @throws Malformed when the geography lacks one
     */
    public void mustKnow(Plan plan) {
        throwFirst(unknownIn(plan));
    }

    /**
     * Asks for every municipality that the field names.
     *
     * @throws Malformed when the geography lacks one
     */
    public void mustKnow(String field, List<MunicipalityCode> municipalities) {
        throwFirst(unknownIn(field, municipalities));
    }

    private static void throwFirst(List<Malformed> faults) {
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    /** Every municipality that the geography lacks, as the fault of the field that names it. */
    public List<Malformed> unknownIn(String field, List<MunicipalityCode> codes) {
        return codes.stream()
                .filter(code -> isMissing("municipality", code.value()))
                .map(code ->
                        new Malformed(
                                field,
                                "There is no municipality %s in %s."
                                        .formatted(code, geography("municipality"))))
                .toList();
    }

    private boolean isMissing(String table, String code) {
        return sql.sql("select count(*) from %s where code = :code".formatted(table))
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private String geography(String table) {
        String known =
                sql.sql("select coalesce(string_agg(code, ', ' order by code), '') from " + table)
                        .query(String.class)
                        .single();
        return known.isEmpty()
                ? "the geography: none has arrived from the practice registry yet"
                : "the geography; it has " + known;
    }
}
