package dk.fordel.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Who gets in where, who does not, and what they are told. */
@ExtendWith(OutputCaptureExtension.class)
class AccessTest extends House {

    @Test
    void another_role_is_refused_and_told_which_roles_may(CapturedOutput log) {
        Answer answer =
                get("/api/frames/7?cpr=0101011234", ISSUER.tokenFor(Role.COORDINATOR, "randers"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("detail")).contains("COUNCIL, HR_OFFICE");
        assertThat(log)
                .contains(
                        "refused subject=post-7 roles=COORDINATOR method=GET"
                                + " path=/api/frames/{id} status=403 reason=role")
                .doesNotContain("0101011234");
    }

    @Test
    void a_role_is_refused_before_its_body_is_read() {
        String token = ISSUER.tokenFor(Role.TRAINEE);

        assertThat(post("/api/frames", token, "{ not json").status()).isEqualTo(403);
        assertThat(post("/api/frames", council(c -> c), "{ not json").status()).isEqualTo(400);
    }

    @Test
    void a_controller_method_that_names_no_role_is_open_to_nobody(CapturedOutput log) {
        Answer answer = get("/api/forgotten", council(claims -> claims));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("detail")).contains("not open to anybody");
        assertThat(log).contains("path=/api/forgotten status=403 reason=closed");
    }

    @Test
    void what_is_permitted_to_all_needs_no_token() {
        assertThat(get("/api/calendar", null).status()).isEqualTo(200);
    }

    @Test
    void an_address_without_a_controller_needs_a_token_and_then_is_not_found() {
        assertThat(get("/api/nothing", null).status()).isEqualTo(401);
        assertThat(get("/api/nothing", council(claims -> claims)).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_method_is_said_after_the_token_is_good() {
        assertThat(post("/api/calendar", null, "{}").status()).isEqualTo(401);
        assertThat(post("/api/calendar", council(claims -> claims), "{}").status()).isEqualTo(405);
    }

    @Test
    void a_coordinator_gets_a_mandate_only_in_the_own_area_ORG_4(CapturedOutput log) {
        String token = ISSUER.tokenFor(Role.COORDINATOR, "randers");

        Answer own = get("/api/mandate?role=COORDINATOR&area=randers", token);
        Answer other = get("/api/mandate?role=COORDINATOR&area=horsens", token);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text("legalBasis")).isEqualTo(Mandate.BEK_1706);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("rule")).isEqualTo("ORG-4");
        assertThat(log).contains("path=/api/mandate status=409 reason=ORG-4");
    }

    @Test
    void nobody_acts_in_a_role_that_the_token_does_not_give() {
        Answer answer =
                get(
                        "/api/mandate?role=COUNCIL&area=randers",
                        ISSUER.tokenFor(Role.COORDINATOR, "randers"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("detail")).contains("COUNCIL");
    }

    @Test
    void health_and_the_description_of_the_api_are_open_and_other_actuators_are_not() {
        assertThat(get("/actuator/health", null).status()).isEqualTo(200);
        assertThat(get("/v3/api-docs", null).status()).isEqualTo(200);
        assertThat(get("/actuator/env", null).status()).isEqualTo(401);
        assertThat(get("/actuator/env", ISSUER.tokenFor(Role.AUDITOR)).status()).isEqualTo(403);
        assertThat(get("/actuator/env", ISSUER.tokenFor(Role.ADMINISTRATOR)).status())
                .isEqualTo(404); // not exposed
    }

    @Test
    void metrics_are_for_administrators_and_the_scraper_whatever_the_address_they_ask_from() {
        assertThat(get("/actuator/prometheus", null).status()).isEqualTo(401);
        assertThat(
                        send(request("/actuator/prometheus", null)
                                        .header("X-Forwarded-For", "127.0.0.1")
                                        .GET())
                                .status())
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", ISSUER.tokenFor(Role.AUDITOR)).status())
                .isEqualTo(403);
        assertThat(get("/actuator/prometheus", SCRAPER + "x").status()).isEqualTo(401);
        assertThat(get("/api/frames/7", SCRAPER).status()).isEqualTo(401);

        assertThat(get("/actuator/prometheus", ISSUER.tokenFor(Role.ADMINISTRATOR)).status())
                .isEqualTo(200);
        assertThat(get("/actuator/prometheus", SCRAPER).status()).isEqualTo(200);
    }

    @Test
    void whoever_the_description_of_the_api_names_gets_in_and_nobody_else_does() {
        var paths = get("/v3/api-docs", null).body().get("paths");
        List<String> wrong = new ArrayList<>();
        paths.forEachEntry((path, item) -> {
            JsonNode operation = item.get("get");
            if (operation == null || !operation.has("x-fordel-roles")) {
                return;
            }
            for (Role role : Role.values()) {
                boolean named =
                        operation
                                .get("x-fordel-roles")
                                .valueStream()
                                .anyMatch(told -> told.asString().equals(role.name()));
                boolean in = get(path.replace("{id}", "7"), ISSUER.tokenFor(role)).status() != 403;
                boolean said = operation.get("description").asString().contains(role.name());
                if (named != in || said != in) {
                    wrong.add("%s for %s".formatted(path, role));
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(paths.at("/~1api~1narrow/get/x-fordel-roles").toString())
                .isEqualTo("[\"AUDITOR\"]");
        assertThat(paths.at("/~1api~1calendar/get/description").asString())
                .contains("Open to everybody");
        assertThat(paths.at("/~1api~1forgotten/get/description").asString())
                .contains("Open to nobody");
    }

    @Test
    void a_controller_sees_only_the_roles_that_open_its_door() {
        String both =
                council(claims -> claims.claim("fordel_roles", List.of("COUNCIL", "COORDINATOR")));

        assertThat(get("/api/me", both).body().get("roles").toString())
                .isEqualTo("[\"COORDINATOR\"]");
        assertThat(get("/api/mandate?role=COUNCIL&area=randers", both).status()).isEqualTo(403);
    }

    @Test
    void the_description_of_the_api_does_not_ask_who_is_calling() {
        Answer docs = get("/v3/api-docs", null);

        JsonNode me = docs.body().get("paths").get("/api/me").get("get");
        assertThat(me.get("parameters")).isNull();
        assertThat(docs.body().get("components").get("securitySchemes").get("login").toString())
                .contains(ISSUER.address() + "/oauth2/authorize");
        assertThat(docs.body().get("security").toString())
                .contains("login")
                .contains("bearer"); // either of them is sent
    }

    @Test
    void answers_carry_headers_that_forbid_what_an_api_never_does() {
        Answer answer = get("/api/calendar", null);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
