package dk.fordel.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Which tokens are good, and what the others are told; over HTTP, well and badly signed. */
class TokensTest extends House {

    @Test
    void a_role_that_may_gets_in() {
        Answer answer = get("/api/frames/7", ISSUER.tokenFor(Role.HR_OFFICE));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void without_a_token_nobody_gets_in_and_is_told_what_to_send() {
        Answer answer = get("/api/frames/7", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.text("type")).isEqualTo("urn:fordel:problem:token");
        assertThat(answer.text("detail")).contains("Authorization: Bearer");
        assertThat(answer.text("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void an_expired_token_is_named_as_that() {
        Answer answer =
                get(
                        "/api/frames/7",
                        council(claims ->
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(31)))));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("detail")).contains("expired");
    }

    @Test
    void half_a_minute_of_difference_between_clocks_is_forgiven() {
        Answer answer =
                get(
                        "/api/frames/7",
                        council(claims ->
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(15)))));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_token_without_an_expiry_is_refused() {
        assertThat(get("/api/frames/7", council(claims -> claims.expirationTime(null))).status())
                .isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused_even_if_well_signed() {
        Answer answer =
                get("/api/frames/7", council(claims -> claims.issuer("https://elsewhere.example")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("detail"))
                .contains("issuer")
                .doesNotContain("elsewhere")
                .doesNotContain(ISSUER.address());
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        String forged =
                ANOTHER.token(claims ->
                        claims.issuer(ISSUER.address()).claim("fordel_roles", List.of("COUNCIL")));

        assertThat(get("/api/frames/7", forged).status()).isEqualTo(401);
        assertThat(get("/api/frames/7", "nonsense").text("detail")).contains("cannot be read");
    }

    @Test
    void an_id_token_is_no_access_token_and_is_told_so() {
        String idToken =
                ISSUER.token(
                        "JWT", "test", claims -> claims.claim("fordel_roles", List.of("COUNCIL")));

        Answer answer = get("/api/frames/7", idToken);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("detail")).contains("no access token").contains("ID token");
    }

    @Test
    void a_token_for_another_client_is_refused_with_the_audience_that_is_missing() {
        for (var audience : List.of(List.<String>of(), List.of("swagger-ui"), List.of("payroll"))) {
            Answer answer = get("/api/frames/7", council(claims -> claims.audience(audience)));

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("detail")).contains("aud").contains("'fordel'");
        }
        assertThat(
                        get(
                                        "/api/frames/7",
                                        council(claims ->
                                                claims.audience(List.of("payroll", "fordel"))))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_hundred_tokens_of_unknown_keys_are_refused_and_the_keys_are_not_fetched_for_each() {
        get("/api/frames/7", ISSUER.tokenFor(Role.HR_OFFICE));
        int before = ISSUER.asked.get();

        for (int i = 0; i < 100; i++) {
            assertThat(
                            get(
                                            "/api/frames/7",
                                            ISSUER.token("at+jwt", "key-" + i, claims -> claims))
                                    .status())
                    .isEqualTo(401);
        }

        assertThat(ISSUER.asked.get() - before).isLessThan(50);
        assertThat(get("/api/frames/7", ISSUER.tokenFor(Role.HR_OFFICE)).status()).isEqualTo(200);
    }

    @Test
    void a_role_that_nobody_knows_gives_nothing() {
        String token =
                ISSUER.token(claims -> claims.claim("fordel_roles", List.of("GOD", 7, "council")));

        assertThat(get("/api/frames/7", token).status()).isEqualTo(403);
    }

    @Test
    void a_trainee_or_practice_that_the_issuer_wrote_as_one_word_is_read_as_well() {
        var answer =
                get(
                        "/api/me",
                        ISSUER.token(claims ->
                                claims.claim("fordel_roles", List.of("COORDINATOR", "TRAINEE"))
                                        .claim("fordel_trainee", "t-1")
                                        .claim("fordel_practice", List.of("p-1", "p-2"))));

        assertThat(answer.body().get("trainees").toString()).isEqualTo("[\"t-1\"]");
        assertThat(answer.body().get("practices")).hasSize(2);
    }

    @Test
    void the_caller_is_what_the_token_says() {
        Answer answer = get("/api/me", ISSUER.tokenFor(Role.COORDINATOR, "randers"));

        assertThat(answer.text("post")).isEqualTo("AMU Randers");
        assertThat(answer.text("subject")).isEqualTo("post-7");
        assertThat(answer.body().get("areas").get(0).asString()).isEqualTo("randers");
    }

    @Test
    void a_token_that_names_nobody_who_can_act_is_refused_in_words() {
        Answer answer = get("/api/frames/7", council(claims -> claims.subject("a".repeat(201))));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("detail")).contains("nobody who can act").contains("account");
    }
}
