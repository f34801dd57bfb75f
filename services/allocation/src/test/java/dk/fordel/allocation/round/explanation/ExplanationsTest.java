package dk.fordel.allocation.round.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Why a placement and a round came out as they did, over HTTP. */
class ExplanationsTest extends RunningAllocation {

    @Autowired Environment environment;

    @Test
    void a_placement_and_its_round_are_explained_as_data_and_as_text_in_both_languages()
            throws Exception {
        region();
        UUID elmRoad = practice("746", 1);
        UUID placement = planned("KBU", "746");
        UUID asked = round("KBU");
        String round = "/api/rounds/" + asked;
        Api.Answer early = hr().get(round + "/explanation");
        assertThat(early.status()).isEqualTo(404);
        recommended(asked);
        String path = "/api/placements/" + placement + "/explanation";
        JsonNode danish = whenSeen(path, "SUGGESTED");

        assertThat(danish.at("/language").asString()).isEqualTo("da");
        assertThat(danish.at("/data/practice").asString()).isEqualTo(elmRoad.toString());
        assertThat(danish.at("/data/levels/0/rules/0/rule").asString()).isEqualTo("PLACED");
        assertThat(danish.at("/rules")).hasSize(21);
        assertThat(danish.at("/text").toString()).contains("Runden anbefaler praksis " + elmRoad);
        assertThat(decide("horsens", placement, elmRoad).status()).isEqualTo(204);
        assertThat(whenSeen(path + "?lang=en", "AS_SUGGESTED").at("/text").toString())
                .contains(" 2026 by COORDINATOR horsens and follows");
        assertThat(whenSeen(round + "/explanation?lang=en", "proven").at("/text").toString())
                .contains("It is proven level by level", "Jain's index");
        assertThat(plain(path))
                .startsWith("Afgørelsen er praksis " + elmRoad)
                .contains("Færrest ændringer");
        assertThat(plain(round + "/explanation")).contains("Jains indeks");

        assertThat(hr().get(path + "?lang=fr").status()).isEqualTo(400);
        assertThat(api.as(Role.TRAINEE).get(path).status()).isEqualTo(403);
        assertThat(api.as(Role.AUDITOR).get(path).status()).isEqualTo(200);
        assertThat(hr().get("/api/placements/" + UUID.randomUUID() + "/explanation").status())
                .isEqualTo(404);
    }

    private String plain(String path) throws Exception {
        String port = environment.getRequiredProperty("local.server.port");
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create("http://localhost:" + port + path))
                                        .header("Accept", "text/plain")
                                        .header(
                                                "Authorization",
                                                "Bearer " + TestTokens.of(Role.HR_OFFICE))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
        return answer.body();
    }
}
