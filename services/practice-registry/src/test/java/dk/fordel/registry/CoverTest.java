package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Covering;
import dk.fordel.testing.CoversCount;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who covers for the coordinator of Randers agrees with its practices, and knows their reasons. */
class CoverTest extends RegistryDriver implements CoversCount {

    private static final String REASON = "The training plan is missing";
    private static final Map<String, Object> SUMMER =
            object("from", "2026-08-01", "to", "2026-08-31");

    private static UUID suspended;

    @Autowired private Covering covering;
    @Autowired private JdbcClient sql;

    @BeforeEach
    void a_suspended_practice_in_randers() {
        if (suspended == null) {
            UUID id = registered("COVER-1", "730");
            String approval = "/api/practices/" + id + "/approval";
            accepted(api.as(Role.COUNCIL).post(approval, object("from", "2026-02-01")));
            accepted(
                    api.as(Role.COUNCIL)
                            .post(
                                    approval + "/suspension",
                                    object("from", "2026-03-01", "reason", REASON)));
            await().until(() -> get(id).text().contains(REASON));
            suspended = id;
        }
    }

    @Override
    public Covering covering() {
        return covering;
    }

    @Override
    public boolean may(Set<Role> roles, String token) {
        Api caller = api.withToken(token);
        boolean reads = caller.get("/api/practices/" + suspended).text().contains(REASON);
        if (roles.contains(Role.COORDINATOR)) {
            int agreed = caller.post("/api/practices/" + suspended + "/pauses", SUMMER).status();
            assertThat(agreed).isEqualTo(reads ? 201 : 409);
        }
        return reads;
    }

    @Test
    void what_was_agreed_by_cover_says_for_which_area_on_whose_behalf_and_by_which_delegation() {
        UUID practice = registered("COVER-2", "730");
        UUID july = UUID.randomUUID();
        covering.granted(july, "randers", "AMU Midt", "2026-01-01", "2026-12-31");
        Api midt = api.withToken(Covering.token("AMU Midt", Set.of(Role.COORDINATOR), "midt"));
        Map<String, Object> autumn =
                object("kind", "KBU", "from", "2026-09-01", "to", "2026-10-01");
        String wishes = "/api/practices/" + practice + "/wishes";
        accepted(midt.post("/api/practices/" + practice + "/pauses", SUMMER));
        accepted(midt.post(wishes, autumn));
        accepted(
                midt.post(wishes + "/diversity", object("from", "2026-09-01", "to", "2026-10-01")));

        assertThat(
                        sql.sql(
                                        """
                                        select distinct payload::jsonb -> 'by' ->> 'area'
                                            || ', ' || (payload::jsonb -> 'by' ->> 'onBehalfOf')
                                            || ', ' || (payload::jsonb ->> 'delegation')
                                        from domain_event
                                        where aggregate_id = :id
                                          and payload_type ~ '(pause-agreed|wish-stated|diversity-wished)'
                                        """)
                                .param("id", practice.toString())
                                .query(String.class)
                                .list())
                .containsExactly("randers, Koncern HR, Sundhedsuddannelser, " + july);
        assertThat(
                        sql.sql(
                                        """
                                        select distinct metadata ->> 'actorDelegations' from domain_event_json
                                        where aggregate_id = :id and metadata ->> 'actorPost' = 'AMU Midt'
                                        """)
                                .param("id", practice.toString())
                                .query(String.class)
                                .list())
                .containsExactly(july.toString());
    }
}
