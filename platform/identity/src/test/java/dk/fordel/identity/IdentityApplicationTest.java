package dk.fordel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import dk.fordel.kernel.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

class IdentityApplicationTest {

    @TempDir static Path folder;

    private static ConfigurableApplicationContext application;
    private static String address;
    private static IdentityProperties properties;
    private static Map<String, String> secrets;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        application =
                SpringApplication.run(
                        IdentityApplication.class,
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--fordel.identity.folder=" + folder);
        address =
                "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        properties = application.getBean(IdentityProperties.class);
        secrets = new IdentityFolder(folder).secretsOf(properties.users());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_user_gets_a_token_that_says_who_it_is_and_verifies_against_the_published_keys()
            throws Exception {
        for (var user : properties.users()) {
            var token = verified(tokenIn(askForToken(user.id(), secrets.get(user.id()))));

            assertThat(token.getSubject()).isEqualTo(user.id());
            assertThat(token.getClaimAsStringList("fordel_roles"))
                    .isEqualTo(user.roles().stream().map(Role::name).toList());
            assertThat(token.getClaimAsStringList("fordel_areas")).isEqualTo(user.areas());
            assertThat(token.getClaimAsString("fordel_post")).isEqualTo(user.post());
            assertThat(token.getAudience()).containsExactly("fordel");
            assertThat(token.getHeaders()).containsEntry("typ", "at+jwt");
            assertThat(token.getIssuer()).hasToString("http://127.0.0.1:8090");
            assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                    .isEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void every_role_has_a_user_and_every_area_a_coordinator() {
        var roles = EnumSet.noneOf(Role.class);
        properties.users().forEach(user -> roles.addAll(user.roles()));
        assertThat(roles).isEqualTo(EnumSet.allOf(Role.class));

        assertThat(
                        properties.users().stream()
                                .filter(user -> user.roles().contains(Role.COORDINATOR))
                                .flatMap(user -> user.areas().stream()))
                .containsExactlyInAnyOrder("randers", "aarhus", "horsens", "midt", "goedstrup");
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        assertThat(askForToken("council", "guess").statusCode()).isEqualTo(401);
        assertThat(askForToken("nobody", "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_who_guesses_secrets_must_wait_and_so_must_the_account() throws Exception {
        for (int i = 0; i < Lockout.FREE; i++) {
            assertThat(askForToken("pkl", "guess-" + i).statusCode()).isEqualTo(401);
        }

        var answer = askForToken("pkl", secrets.get("pkl"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Try again in");
        assertThat(askForToken("%70kl", secrets.get("pkl")).statusCode()).isEqualTo(429);
        assertThat(askForToken("auditor", secrets.get("auditor")).statusCode()).isEqualTo(200);
        application.getBean(Lockout.class).good("pkl"); // for the other tests
    }

    @Test
    void somebody_who_guesses_at_the_login_page_must_wait_whatever_the_spelling_of_the_name()
            throws Exception {
        var login = new SignIn(address, URI.create("http://127.0.0.1:8083/none"));
        for (var name : List.of("payroll", "Payroll", "PAYROLL", "payroll", "payroll")) {
            assertThat(login.logIn(name, "guess").statusCode()).isEqualTo(302);
        }

        assertThat(login.logIn("payroll", secrets.get("payroll")).statusCode()).isEqualTo(429);
        application.getBean(Lockout.class).good("payroll"); // for the other tests
    }

    @Test
    void a_person_who_signs_in_gets_a_token_by_code_and_proof_key() throws Exception {
        var login =
                new SignIn(
                        address,
                        URI.create("http://127.0.0.1:8083/swagger-ui/oauth2-redirect.html"));

        var answer = login.as("amu-randers", secrets.get("amu-randers"));
        var token = verified(tokenIn(answer));

        assertThat(token.getSubject()).isEqualTo("amu-randers");
        assertThat(token.getClaimAsStringList("fordel_roles")).containsExactly("COORDINATOR");
        assertThat(token.getClaimAsString("fordel_post")).isEqualTo("AMU Randers");
    }

    @Test
    void an_id_token_is_for_its_client_and_says_nothing_of_roles() throws Exception {
        var login =
                new SignIn(
                        address,
                        URI.create("http://127.0.0.1:8083/swagger-ui/oauth2-redirect.html"));

        var answer = login.as("council", secrets.get("council")).body();
        var idToken = SignedJWT.parse(answer.replaceAll(".*\"id_token\":\"([^\"]+)\".*", "$1"));

        assertThat(idToken.getJWTClaimsSet().getAudience()).containsExactly("swagger-ui");
        assertThat(idToken.getJWTClaimsSet().getClaims()).doesNotContainKey("fordel_roles");
        assertThat(String.valueOf(idToken.getHeader().getType())).isNotEqualTo("at+jwt");
    }

    @Test
    void a_user_who_is_bound_to_a_trainee_or_practice_has_it_in_the_next_token() throws Exception {
        assertThat(tokenOf("trainee").getClaims()).doesNotContainKey("fordel_trainee");

        Files.writeString(
                folder.resolve("bindings"),
                "trainee trainee t-1\npractice practice p-1\npractice practice p-2\n");

        assertThat(tokenOf("trainee").getClaimAsStringList("fordel_trainee"))
                .containsExactly("t-1");
        assertThat(tokenOf("practice").getClaimAsStringList("fordel_practice"))
                .containsExactly("p-1", "p-2");
        assertThat(tokenOf("practice").getClaims()).doesNotContainKey("fordel_trainee");
    }

    private Jwt tokenOf(String user) throws Exception {
        return verified(tokenIn(askForToken(user, secrets.get(user))));
    }

    @Test
    void the_launcher_may_ask_whether_it_is_ready_and_nobody_may_ask_for_more() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_browser_on_an_api_page_may_fetch_a_token_and_one_on_another_page_may_not()
            throws Exception {
        assertThat(preflight("http://127.0.0.1:8083")).isEqualTo(200);
        assertThat(preflight("http://elsewhere.example")).isEqualTo(403);
    }

    private int preflight(String origin) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> askForToken(String id, String secret) throws Exception {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
        var request =
                HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String tokenIn(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static Jwt verified(String token) {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(address + "/oauth2/jwks")
                        .validateType(false)
                        .build();
        decoder.setJwtValidator(new JwtTypeValidator("at+jwt"));
        return decoder.decode(token);
    }
}
