package dk.fordel.covers;

import dk.fordel.security.Covers;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which areas a post covers on the day that it is in Denmark. */
class CoversToday implements Covers {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final JdbcClient sql;
    private final Clock clock;

    CoversToday(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Cover(String area, UUID delegationId) {}

    @Override
    public Map<String, UUID> of(String post) {
        return sql
                .sql(
                        """
                        select area, delegation_id from followed_cover
                        where post = :post and :today between starts and least(ends, ended)
                        order by delegation_id
                        """)
                .param("post", post)
                .param("today", LocalDate.now(clock.withZone(DENMARK)))
                .query(Cover.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Cover::area, Cover::delegationId, (first, second) -> first));
    }
}
