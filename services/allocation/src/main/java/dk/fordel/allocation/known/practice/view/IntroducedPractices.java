package dk.fordel.allocation.known.practice.view;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** What is a practice called? */
@Component
public class IntroducedPractices {

    private final JdbcClient sql;

    IntroducedPractices(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A practice that was introduced.
     *
     * @param practiceId which
     * @param name of the practice
     * @param address in one line, with its postcode
     */
    public record IntroducedRow(UUID practiceId, String name, String address) {}

    /** Empty for one that was registered under release 0.1 and not listed since. */
    public Optional<IntroducedRow> find(UUID practice) {
        return sql.sql("select * from introduced_practice where practice_id = :id")
                .param("id", practice)
                .query(IntroducedRow.class)
                .optional();
    }
}
