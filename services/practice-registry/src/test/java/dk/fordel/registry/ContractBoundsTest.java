package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.ApprovalCommand.SuspendApproval;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.testing.Api.Answer;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.UUID;

/** What no other service could read is never accepted here. */
class ContractBoundsTest extends RegistryDriver {

    private static final Mandate COUNCIL =
            new Mandate(Role.COUNCIL, "DRRLV", null, "DRRLV", Mandate.BEK_1706);

    @Autowired private CommandGateway gateway;
    @Autowired private JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+300000-01-01", "2200-01-01"})
    void a_suspension_until_a_day_that_will_never_come_is_refused_and_a_further_one_is_not_a_500(
            String day) {
        UUID id = approved("FAR-" + day.replaceAll("[^0-9]", ""));
        long before = events();
        String suspension = "/api/practices/" + id + "/approval/suspension";
        Answer far =
                api.as(Role.COUNCIL)
                        .post(
                                suspension,
                                object("from", "2026-03-01", "to", day, "reason", "Late plan"));
        assertThat(far.status()).as(far.text()).isEqualTo(400);
        assertThat(far.text()).contains("\"to\"");
        assertThat(events()).isEqualTo(before);
        accepted(
                api.as(Role.COUNCIL)
                        .post(suspension, object("from", "2026-03-01", "reason", "Late plan")));
    }

    @Test
    void an_event_that_others_could_not_read_is_not_stored_whichever_way_it_came() {
        UUID id = approved("FAR-BEHIND");
        long before = events();
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() ->
                        gateway.sendAndWait(
                                new SuspendApproval(
                                        new PracticeId(id),
                                        new Period(LocalDate.parse("2026-03-01"), LocalDate.MAX),
                                        "Late plan",
                                        COUNCIL)))
                .withMessageContaining("not between 1900-01-01 and 2199-12-31");
        assertThat(events()).isEqualTo(before);
    }

    private UUID approved(String reference) {
        UUID id = registered(reference, "730");
        accepted(
                api.as(Role.COUNCIL)
                        .post("/api/practices/" + id + "/approval", object("from", "2026-02-01")));
        return id;
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
