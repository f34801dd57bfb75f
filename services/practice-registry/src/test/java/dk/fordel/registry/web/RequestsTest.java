package dk.fordel.registry.web;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Bad input and wrong callers: the right status, a sentence that helps, and nothing changed. */
@FordelTest
class RequestsTest {

    @Autowired private Api api;
    @Autowired private JdbcClient sql;
    private long before;

    @BeforeEach
    void count() {
        before = events();
    }

    private long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private static Map<String, Object> practice() {
        return new HashMap<>(
                object(
                        "reference", "BAD-1",
                        "providerNumber", "012345",
                        "name", "Elm Road Doctors",
                        "address", "Elm Road 4",
                        "postcode", "8900",
                        "municipality", "730",
                        "organisationType", "PARTNERSHIP",
                        "ownerKind", "PARTNERSHIP",
                        "setting", "URBAN",
                        "deprivation", "MIDDLE",
                        "complexity", "HIGH",
                        "capacity", 1,
                        "tutors", 1));
    }

    private void refused(int status, Answer answer, String... words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(words).allSatisfy(word -> assertThat(answer.text()).contains(word));
        assertThat(events()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    municipality     | 100        | No municipality has the code 100
                    municipality     | 7300       | municipality
                    municipality     | abc        | three digits
                    postcode         | 89AB       | four digits
                    providerNumber   | 12-34      | one to six digits
                    reference        | P 1        | letters, digits
                    name             | ''         | The name is empty
                    organisationType | SHOP       | SOLO, PARTNERSHIP
                    registeredOn     | 2026-02-30 | no day 2026-02-30
                    registeredOn     | 2029-01-01 | must lie between
                    registeredOn     | 1960-01-01 | must lie between
                    """)
    void a_field_that_cannot_be_meant_is_named(String field, String value, String words) {
        Map<String, Object> practice = practice();
        practice.put(field, value);
        refused(400, api.as(Role.HR_OFFICE).post("/api/practices", practice), field, words);
    }

    @Test
    void a_field_that_is_not_known_is_refused_and_not_repeated() {
        Map<String, Object> practice = practice();
        practice.put("unknownField", "x");
        Answer answer = api.as(Role.HR_OFFICE).post("/api/practices", practice);
        refused(400, answer, "is not known", "providerNumber");
        assertThat(answer.text()).doesNotContain("unknownField");
    }

    @Test
    void a_capacity_of_nobody_and_a_missing_field_are_named() {
        Map<String, Object> practice = practice();
        practice.put("capacity", 0);
        practice.remove("name");
        refused(
                400,
                api.as(Role.HR_OFFICE).post("/api/practices", practice),
                "capacity",
                "\"name\"");
    }

    @Test
    void what_is_no_json_is_said_to_be_none() {
        refused(400, api.as(Role.HR_OFFICE).post("/api/practices", "{\"reference\":"));
    }

    @Test
    void an_end_before_a_start_is_malformed() {
        refused(
                400,
                api.as(Role.COUNCIL)
                        .post(
                                "/api/practices/" + UUID.randomUUID() + "/approval",
                                object("from", "2026-02-01", "to", "2026-01-31")),
                "before the first");
    }

    @Test
    void an_unknown_practice_is_not_found() {
        String practice = "/api/practices/" + UUID.randomUUID();
        refused(404, api.as(Role.AUDITOR).get(practice), "There is no practice");
        refused(
                404,
                api.as(Role.COUNCIL).post(practice + "/approval", object("from", "2026-01-01")));
        refused(
                404,
                api.as(Role.COORDINATOR, "randers")
                        .post(
                                practice + "/pauses",
                                object("from", "2026-01-01", "to", "2026-02-01")));
        refused(400, api.as(Role.AUDITOR).get("/api/practices/17"));
    }

    @Test
    void a_list_of_approvals_is_bounded_and_not_empty() {
        refused(
                400,
                api.as(Role.COUNCIL)
                        .post(
                                "/api/approvals",
                                object(
                                        "practices",
                                        Collections.nCopies(501, UUID.randomUUID()),
                                        "from",
                                        "2026-01-01")),
                "practices");
        refused(
                400,
                api.as(Role.COUNCIL)
                        .post(
                                "/api/approvals",
                                object("practices", Collections.emptyList(), "from", "2026-01-01")),
                "practices");
    }

    @Test
    void each_list_takes_its_own_days() {
        refused(
                400,
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/coverage-designations",
                                object("municipality", "665", "list", "REGION")),
                "setOn");
        refused(
                400,
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/coverage-designations",
                                object(
                                        "municipality", "665",
                                        "list", "NATIONAL",
                                        "setOn", "2025-11-01",
                                        "from", "2026-01-01",
                                        "to", "2027-12-31")),
                "setOn");
        refused(
                409,
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/coverage-designations",
                                object(
                                        "municipality", "665",
                                        "list", "REGION",
                                        "setOn", "2025-09-30")),
                "SOFT-5");
    }

    @Test
    void a_region_without_a_geography_is_not_found() {
        refused(404, api.as(Role.AUDITOR).get("/api/regions/1081/geography"), "1081");
        refused(404, api.as(Role.AUDITOR).get("/api/regions/1082/geography?on=2021-12-31"));
        refused(400, api.as(Role.AUDITOR).get("/api/regions/here/geography"), "four digits");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COUNCIL")
    void nobody_but_the_council_approves(Role role) {
        refused(
                403,
                api.as(role)
                        .post(
                                "/api/practices/" + UUID.randomUUID() + "/approval",
                                object("from", "2026-01-01")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_OFFICE")
    void nobody_but_the_education_office_registers(Role role) {
        refused(403, api.as(role).post("/api/practices", practice()));
    }

    @ParameterizedTest
    @EnumSource(names = {"COURSE_ORGANISER", "ADMINISTRATOR", "PAYROLL", "TRAINEE"})
    void the_list_of_practices_is_not_for_everybody(Role role) {
        refused(403, api.as(role).get("/api/practices"));
    }

    @Test
    void without_a_token_nothing_is_said() {
        refused(401, api.get("/api/practices"));
        refused(401, api.withToken("not.a.token").get("/api/practices"));
    }
}
