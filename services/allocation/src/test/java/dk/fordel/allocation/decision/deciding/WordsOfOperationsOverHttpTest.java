package dk.fordel.allocation.decision.deciding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.UUID;

/** NEVER-1 beyond its code: grounds are named, words of operations are for two, and found. */
@Tag("NEVER-1")
class WordsOfOperationsOverHttpTest extends RunningAllocation {

    private static final String WORDS = "For at holde praksis kørende";

    @BeforeEach
    void theRegion() {
        region();
    }

    private Api.Answer decideInWords(UUID placement, UUID practice, boolean askApproval) {
        return coordinator("randers")
                .post(
                        "/api/placements/" + placement + "/decision",
                        object(
                                "practiceId",
                                practice,
                                "reasonCode",
                                "LEARNING_NEED",
                                "grounds",
                                GROUNDS,
                                "reason",
                                WORDS,
                                "askApproval",
                                askApproval));
    }

    private JsonNode finding(Api reader, UUID placement) {
        whenAllIsSeen();
        return reader.get("/api/findings")
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/placementId").asString().equals(placement.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void words_of_operations_are_refused_or_approved_by_somebody_else_and_found_by_the_council() {
        UUID placement = planned("KBU", "710");
        UUID elmRoad = practice("730", 1);
        refused(decide("randers", placement, elmRoad, null, "Closer"), "ORG-1");
        refused(decideInWords(placement, elmRoad, false), "NEVER-1");

        Api.Answer asked = decideInWords(placement, elmRoad, true);
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        String seen = etag(placement);
        JsonNode row = hr().get("/api/placements/" + placement).json();
        assertThat(row.at("/standing").asString()).isEqualTo("OPEN");
        assertThat(row.at("/attention").asString()).contains("NEVER-1");
        JsonNode waiting = finding(council(), placement);
        assertThat(waiting.at("/state").asString()).isEqualTo("WAITING");
        assertThat(waiting.at("/wordings/0").asString()).isEqualTo("holde praksis kørende");
        assertThat(waiting.at("/grounds/0/rule").asString()).isEqualTo("SOFT-8");
        assertThat(finding(coordinator("randers"), placement)).isEqualTo(waiting);
        assertThat(coordinator("horsens").get("/api/findings").text())
                .doesNotContain(placement.toString());

        String approval = "/api/placements/" + placement + "/decision/approval";
        refused(coordinator("randers").post(approval, null, "If-Match", seen), "NEVER-1");
        assertThat(council().post(approval, null).status()).isEqualTo(428);
        Api junior = api.as(Role.JUNIOR_COORDINATOR, "randers");
        done(junior.post(approval, null, "If-Match", seen));

        whenAllIsSeen();
        JsonNode decided = hr().get("/api/placements/" + placement).json();
        assertThat(decided.at("/practiceId").asString()).isEqualTo(elmRoad.toString());
        assertThat(decided.at("/decidedBy").asString()).isEqualTo("COORDINATOR randers");
        assertThat(decided.at("/attention").isNull()).isTrue();
        JsonNode approved = finding(council(), placement);
        assertThat(approved.at("/state").asString()).isEqualTo("APPROVED");
        assertThat(approved.at("/reviewedBy").asString()).isEqualTo("JUNIOR_COORDINATOR randers");
    }

    @Test
    void one_person_with_two_posts_does_not_approve_the_own_words_and_two_of_one_post_may() {
        UUID placement = planned("KBU", "710");
        assertThat(decideInWords(placement, practice("730", 1), true).status()).isEqualTo(202);
        String seen = etag(placement);
        String approval = "/api/placements/" + placement + "/decision/approval";
        String author = TestTokens.claims(Set.of(Role.COORDINATOR), "randers").build().getSubject();

        Api otherPost = posing(Role.JUNIOR_COORDINATOR, "DYNAMU Randers", author);
        Api.Answer refused = otherPost.post(approval, null, "If-Match", seen);
        refused(refused, "NEVER-1");
        assertThat(refused.text()).contains("does not approve it, whatever the post");
        Api council = posing(Role.COUNCIL, "DRRLV", author);
        refused(council.post(approval, null, "If-Match", seen), "NEVER-1");

        Api colleague = posing(Role.COORDINATOR, "COORDINATOR randers", "somebody else");
        done(colleague.post(approval, null, "If-Match", seen));
    }

    private Api posing(Role role, String post, String account) {
        return api.withToken(
                TestTokens.sign(
                        TestTokens.claims(Set.of(role), "randers")
                                .claim("fordel_post", post)
                                .subject(account)
                                .build()));
    }

    @Test
    void what_the_council_turns_down_is_not_decided_and_stays_a_finding() {
        UUID placement = planned("KBU", "710");
        UUID elmRoad = practice("730", 1);
        assertThat(decideInWords(placement, elmRoad, true).status()).isEqualTo(202);
        done(
                council()
                        .post(
                                "/api/placements/" + placement + "/decision/rejection",
                                object("reason", "Not an educational ground")));
        JsonNode found = finding(api.as(Role.AUDITOR), placement);
        assertThat(found.at("/state").asString()).isEqualTo("TURNED_DOWN");
        assertThat(hr().get("/api/placements/" + placement).json().at("/standing").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void a_ground_is_one_of_the_principles() {
        UUID placement = planned("KBU", "710");
        Api.Answer answer =
                coordinator("randers")
                        .post(
                                "/api/placements/" + placement + "/decision",
                                object(
                                        "practiceId",
                                        practice("730", 1),
                                        "grounds",
                                        java.util.List.of(
                                                object(
                                                        "rule",
                                                        "NEVER-1",
                                                        "fact",
                                                        "PRACTICE_WISH"))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("SOFT-6 PRACTICE_WISH");
    }

    @Test
    void a_junior_coordinator_decides_over_http_in_the_own_area_alone() {
        UUID placement = planned("KBU", "730");
        UUID elmRoad = practice("730", 1);
        String path = "/api/placements/" + placement + "/decision";
        Object body = object("practiceId", elmRoad);
        refused(api.as(Role.JUNIOR_COORDINATOR, "horsens").post(path, body), "ORG-4");
        done(api.as(Role.JUNIOR_COORDINATOR, "randers").post(path, body));
    }
}
