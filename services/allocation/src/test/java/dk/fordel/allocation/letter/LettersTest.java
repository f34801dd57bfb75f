package dk.fordel.allocation.letter;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** A decision on paper; whom it is to is printed and forgotten. */
class LettersTest extends RunningAllocation {

    private static final String NAME = "Åse Ødegård";

    @Autowired Environment environment;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void a_decided_placement_is_told_of_in_danish_with_mandate_reasons_and_complaint()
            throws Exception {
        UUID placement = decided();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long weeks = ChronoUnit.WEEKS.between(today, FIRST);
        assertThat(text(placement))
                .contains(
                        "Kære " + NAME,
                        "Du er placeret i Lægerne Elmevej fra 1. september 2026 til 28. februar 2027.",
                        "Elmevej 1, 8900",
                        "endnu ikke bekræftet",
                        weeks + " hele uger",
                        "COORDINATOR randers",
                        "på vegne af Koncern HR, Sundhedsuddannelser",
                        "uden at en runde havde anbefalet en praksis",
                        "gennem det hospital",
                        "Det Regionale Råd for Lægers Videreuddannelse (DRRLV)");
    }

    private String text(UUID placement) throws Exception {
        HttpResponse<byte[]> answer = print(placement);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void nothing_is_told_before_a_decision_nor_to_those_who_do_not_decide() {
        UUID open = planned("KBU", "710");
        Api.Answer answer = hr().post(path(open), body());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("is open", "Decide it first").doesNotContain(NAME);
        assertThat(hr().post(path(UUID.randomUUID()), body()).status()).isEqualTo(404);
        assertThat(api.as(Role.AUDITOR).post(path(open), body()).status()).isEqualTo(403);
        assertThat(api.as(Role.TRAINEE).post(path(open), body()).status()).isEqualTo(403);
    }

    @Test
    void a_name_is_bounded_and_neither_kept_nor_repeated() {
        UUID placement = decided();
        String tooLong = NAME + "x".repeat(200);
        Api.Answer refused = hr().post(path(placement), object("recipientName", tooLong));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("recipientName").doesNotContain(NAME);
        String key = UUID.randomUUID().toString();
        Api.Answer keyed = hr().post(path(placement), body(), "Idempotency-Key", key);
        assertThat(keyed.status()).isEqualTo(400);
        assertThat(keyed.text()).contains("no answer of this address is kept");
        assertThat(
                        sql.sql("select count(*) from idempotency_key where key = :key")
                                .param("key", key)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void the_practice_is_called_what_the_registry_calls_it_and_not_what_the_caller_says()
            throws Exception {
        UUID practice = UUID.randomUUID();
        registered(practice, "710", 1);
        UUID placement = decided(approved(practice));
        Api.Answer unknown = hr().post(path(placement), body());
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.text()).contains(practice + " is called is not known here");

        introduced(practice, "710", 1, "Lægerne Elmevej", "Elmevej 1");
        introduced(practice, "710", 1, "Lægehuset Elmevej", "Elmevej 2");
        whenCalled(practice, "Lægehuset Elmevej");
        assertThat(text(placement))
                .contains("placeret i Lægehuset Elmevej fra", "Elmevej 2, 8900")
                .doesNotContain("Lægerne Elmevej");

        Api.Answer named =
                hr().post(path(placement), object("recipientName", NAME, "practiceName", "Ukendt"));
        assertThat(named.status()).isEqualTo(400);
        assertThat(named.text()).doesNotContain(NAME);
    }

    @Test
    void an_override_is_told_with_the_rules_and_facts_that_it_rests_on() throws Exception {
        UUID practice = practice("707", 1);
        UUID placement = planned("KBU", "710");
        String words = "Har kun haft patienter på landet";
        assertThat(decide("randers", placement, practice, "LEARNING_NEED", words).status())
                .isEqualTo(204);
        whenSeen("/api/placements/" + placement, "DECIDED");
        whenSeen("/api/placements/" + placement + "/timeline", "placement.decided.v1");
        assertThat(text(placement))
                .contains(
                        words,
                        "Uddannelseslægens ønsker (SOFT-8), nemlig uddannelseslægens personlige forhold");
    }

    @Test
    void the_document_of_the_api_names_no_key_where_none_is_taken() {
        JsonNode operation =
                hr().get("/v3/api-docs").json().at("/paths/~1api~1placements~1{id}~1letter/post");
        assertThat(operation.isMissingNode()).isFalse();
        assertThat(operation.toString()).doesNotContain("Idempotency-Key");
    }

    private UUID decided() {
        return decided(practice("710", 1));
    }

    private void whenCalled(UUID practice, String name) {
        Awaitility.await()
                .until(() ->
                        sql.sql(
                                        "select exists (select from introduced_practice where practice_id = :id and name = :name)")
                                .param("id", practice)
                                .param("name", name)
                                .query(Boolean.class)
                                .single());
    }

    private UUID decided(UUID practice) {
        UUID placement = planned("KBU", "710");
        assertThat(decide("randers", placement, practice).status()).isEqualTo(204);
        whenSeen("/api/placements/" + placement, "DECIDED");
        whenSeen("/api/placements/" + placement + "/timeline", "placement.decided.v1");
        return placement;
    }

    private static String path(UUID placement) {
        return "/api/placements/" + placement + "/letter";
    }

    private static Map<String, Object> body() {
        return object("recipientName", NAME);
    }

    private HttpResponse<byte[]> print(UUID placement) throws Exception {
        String port = environment.getRequiredProperty("local.server.port");
        String json = "{\"recipientName\": \"%s\"}".formatted(NAME);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + path(placement)))
                                .header("Content-Type", "application/json")
                                .header(
                                        "Authorization",
                                        "Bearer " + TestTokens.of(Role.COORDINATOR, "randers"))
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
