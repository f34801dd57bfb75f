package dk.fordel.testing;

import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.CoverEnded;
import dk.fordel.contracts.allocation.CoverGranted;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Covers for a colleague as allocation tells of them, and coordinators who cover (ORG-4). */
public final class Covering {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Facts facts;
    private final SettableClock clock;
    private final Views views;
    private final JdbcClient sql;

    Covering(Facts facts, SettableClock clock, Views views, JdbcClient sql) {
        this.facts = facts;
        this.clock = clock;
        this.views = views;
        this.sql = sql;
    }

    /** Somebody with a post of that name and areas of the own. */
    public static String token(String post, Set<Role> roles, String... areas) {
        return TestTokens.sign(TestTokens.claims(roles, areas).claim("fordel_post", post).build());
    }

    /** Tells the service that the post covers the area on these days. */
    public void granted(UUID delegation, String area, String post, String from, String to) {
        told(new CoverGranted(delegation, area, post, LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** Tells the service that it ends after this day. */
    public void ended(UUID delegation, String lastDay) {
        told(new CoverEnded(delegation, LocalDate.parse(lastDay)));
    }

    /** Sent under an id of its own, and seen by all views. */
    private void told(ContractEvent fact) {
        UUID sent = facts.send(AllocationEvent.TOPIC, "a cover", fact);
        await().atMost(PATIENCE).until(() -> isHandled(sent));
        long end = views.end();
        await().atMost(PATIENCE)
                .until(() -> views.all().stream().allMatch(view -> view.position() >= end));
    }

    private boolean isHandled(UUID fact) {
        return sql.sql("select exists (select from inbox where event_id = :fact)")
                .param("fact", fact)
                .query(Boolean.class)
                .single();
    }

    /** Asks at another time, and sets the clock back. */
    public boolean at(String instant, java.util.function.BooleanSupplier question) {
        Instant before = clock.instant();
        clock.set(Instant.parse(instant));
        try {
            return question.getAsBoolean();
        } finally {
            clock.set(before);
        }
    }
}
