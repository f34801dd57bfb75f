package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The whole service with a master key of its own and the geography of two areas and Samsø. */
@FordelTest
public abstract class RunningService implements WithMasterKey {

    @Autowired protected Api api;
    @Autowired protected Facts facts;
    @Autowired protected JdbcClient sql;
    @Autowired protected Environment environment;

    @BeforeEach
    protected void geographyIsKnown() {
        TwoAreas.known(facts, sql);
    }

    protected Api hr() {
        return api.as(Role.HR_OFFICE);
    }

    /** Calls about a person, which give a reason. */
    protected HttpResponse<String> person(String method, String token, UUID trainee, String why) {
        URI uri =
                URI.create(
                        "http://127.0.0.1:%s/api/trainees/%s/person"
                                .formatted(
                                        environment.getRequiredProperty("local.server.port"),
                                        trainee));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Bearer " + token);
        if (!why.isEmpty()) {
            request.header("X-Reason", URLEncoder.encode(why, StandardCharsets.UTF_8));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected Api trainee(UUID id) {
        return api.withToken(tokenOf(id));
    }

    /** A trainee's own token. */
    protected static String tokenOf(UUID id) {
        return TestTokens.trainee(id);
    }

    protected UUID register(String reference, String name, String cpr) {
        Answer answer =
                hr().post(
                                "/api/trainees",
                                object("reference", reference, "name", name, "cpr", cpr));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        UUID id = UUID.fromString(answer.json().get("traineeId").asString());
        seen("/api/trainees/" + id);
        return id;
    }

    protected UUID plan(Map<String, Object> plan) {
        Answer answer = hr().post("/api/programmes", plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        UUID id = UUID.fromString(answer.json().get("programmeId").asString());
        seen("/api/programmes/" + id);
        return id;
    }

    protected static Map<String, Object> kbu(String reference, UUID trainee) {
        return object(
                "reference", reference,
                "traineeId", trainee,
                "kind", "KBU",
                "start", "2027-03-01",
                "municipality", "730",
                "payingHospital", "randers");
    }

    protected static Map<String, Object> introduction(
            String reference, UUID trainee, String... wishes) {
        return object(
                "reference",
                reference,
                "traineeId",
                trainee,
                "kind",
                "INTRODUCTION",
                "start",
                "2027-03-01",
                "months",
                6,
                "wishes",
                List.of(wishes));
    }

    /** Views follow; this waits until they have. */
    protected Answer seen(String path) {
        return seen(path, answer -> answer.status() == 200);
    }

    protected Answer seen(String path, Predicate<Answer> as) {
        return await().until(() -> hr().get(path), as);
    }

    /** The position of a kind in a programme. */
    protected UUID position(UUID programme, String kind) {
        for (var position : seen("/api/programmes/" + programme).json().get("positions")) {
            if (position.get("kind").asString().equals(kind)) {
                return UUID.fromString(position.get("positionId").asString());
            }
        }
        throw new AssertionError("No " + kind + " in programme " + programme);
    }
}
