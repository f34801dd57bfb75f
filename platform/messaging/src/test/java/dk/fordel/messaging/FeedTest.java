package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.UnreadableEvent;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.TestTokens;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.ErrorResponseException;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The HTTP feed of the lamps, on real servers: what another region relies on. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FeedTest {

    private static final String FEED = "/feed/fordel.lamp.v1";

    @Autowired Facts facts;

    @Autowired Api api;

    @Autowired CommandGateway commands;

    @Autowired FeedBell bell;

    @Autowired OrderedEvents store;

    @Autowired Publication publication;

    @Autowired WireFormat format;

    @LocalServerPort int port;

    @Test
    void the_feed_tells_the_same_events_in_the_same_order_as_the_topic() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        for (int brightness = 1; brightness <= 5; brightness++) {
            light(one, brightness);
            light(other, brightness);
        }
        List<JsonNode> feed = toTheEnd(1000);
        Map<String, List<String>> inFeed = new LinkedHashMap<>();
        feed.forEach(event ->
                inFeed.computeIfAbsent(event.get("subject").asString(), key -> new ArrayList<>())
                        .add(event.get("id").asString()));
        assertThat(inFeed.get(one.toString())).hasSize(5);
        await().untilAsserted(() -> assertThat(onTheTopic(inFeed)).isEqualTo(inFeed));
    }

    @Test
    void an_event_of_the_feed_is_a_cloud_event_with_the_contract_as_its_data() {
        UUID lamp = UUID.randomUUID();
        FeedCursor end = end();
        light(lamp, 1);
        JsonNode event = ask("?after=" + end).json().get(0);
        assertThat(event.get("specversion").asString()).isEqualTo("1.0");
        assertThat(event.get("type").asString())
                .isEqualTo("dk.fordel.trainee-lifecycle.trainee-registered.v1");
        assertThat(event.get("source").asString()).isEqualTo("urn:fordel:lamp");
        assertThat(event.get("subject").asString()).isEqualTo(lamp.toString());
        assertThat(event.get("time").asString()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(event.get("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.get("data").toString())
                .isEqualTo("{\"traineeId\":\"%s\"}".formatted(lamp));
    }

    @Test
    void pages_of_one_add_up_to_one_page_of_many() {
        for (int i = 0; i < 12; i++) {
            light(UUID.randomUUID(), i % 3); // every third is private
        }
        assertThat(toTheEnd(1)).isEqualTo(toTheEnd(1000)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void the_cursor_moves_past_a_private_event_and_stays_where_nothing_follows() {
        FeedCursor before = end();
        light(UUID.randomUUID(), 0);
        Answer page = ask("?after=" + before);
        assertThat(page.text()).isEqualTo("[]");
        FeedCursor moved = FeedCursor.read(page.header("Fordel-Cursor"));
        assertThat(moved.position()).isGreaterThan(before.position());
        assertThat(ask("?after=" + moved).header("Fordel-Cursor")).isEqualTo(moved.toString());
    }

    @Test
    void who_waits_is_answered_when_an_event_is_committed() {
        UUID lamp = UUID.randomUUID();
        String waiting = "?wait=30&after=" + end();
        var answer = CompletableFuture.supplyAsync(() -> ask(waiting));
        await().until(() -> bell.waiting() == 1);
        light(UUID.randomUUID(), 0); // private: the answer does not come yet
        light(lamp, 1);
        assertThat(answer.orTimeout(10, TimeUnit.SECONDS).join().json())
                .hasSize(1)
                .first()
                .satisfies(event ->
                        assertThat(event.get("subject").asString()).isEqualTo(lamp.toString()));
        await().until(() -> bell.waiting() == 0);
    }

    @Test
    void a_commit_rings_for_those_who_wait() {
        long before = bell.times();
        light(UUID.randomUUID(), 1);
        assertThat(bell.times()).isEqualTo(before + 1);
    }

    @Test
    void who_waits_in_vain_gets_an_empty_page_that_nobody_keeps() {
        Answer page = ask("?wait=1&after=" + end());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).isEqualTo("[]");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Link")).contains("&wait=1>; rel=\"next\"");
    }

    @Test
    void no_more_than_a_bounded_number_wait_at_once() {
        FeedCursor end = end();
        for (int i = 0; i < FeedBell.MOST_WAITING; i++) {
            assertThat(bell.enter()).isTrue();
        }
        try {
            Answer refused = ask("?wait=5&after=" + end);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(detail(refused)).contains("100 requests wait for events already");
            assertThat(ask("?after=" + end).status()).as("without waiting").isEqualTo(200);
        } finally {
            for (int i = 0; i < FeedBell.MOST_WAITING; i++) {
                bell.leave();
            }
        }
    }

    @Test
    void a_full_page_is_the_same_for_ever_and_the_last_one_is_kept_by_nobody()
            throws IOException, InterruptedException {
        FeedCursor start = end();
        light(UUID.randomUUID(), 1);
        light(UUID.randomUUID(), 1);
        String address = "?limit=2&after=" + start;
        Answer page = ask(address);
        light(UUID.randomUUID(), 1);
        assertThat(ask(address).text()).isEqualTo(page.text());
        assertThat(page.header("Cache-Control").split(", "))
                .containsExactlyInAnyOrder("max-age=31536000", "private", "immutable");
        assertThat(ask("?limit=4&after=" + start).header("Cache-Control")).isEqualTo("no-store");
        var unchanged =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://127.0.0.1:%d%s%s"
                                                                .formatted(port, FEED, address)))
                                        .header(
                                                "Authorization",
                                                "Bearer " + TestTokens.of(Role.OTHER_REGION))
                                        .header("If-None-Match", page.header("ETag"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void an_event_of_another_release_ends_the_page_before_it_and_the_next_says_why_it_is_empty() {
        FeedCursor start = end();
        light(UUID.randomUUID(), 1);
        light(UUID.randomUUID(), 1);
        List<Placed> stored = store.after(start.position(), 2);
        Placed second = stored.get(1);
        var feed = new Feed(publication, unreadableFrom(second), format);

        FeedPage page = feed.after(start, 10);

        assertThat(page.events()).hasSize(1);
        assertThat(page.complete()).isFalse();
        assertThatThrownBy(() -> feed.after(page.next(), 10))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        no -> {
                            assertThat(no.getStatusCode().value()).isEqualTo(503);
                            assertThat(no.getHeaders().getFirst("Retry-After")).isEqualTo("300");
                            assertThat(no.getBody().getDetail())
                                    .contains("stands still before its event")
                                    .contains(second.event().getIdentifier());
                        });
    }

    /** Our store as a release sees it that does not know what this event is stored as. */
    private OrderedEvents unreadableFrom(Placed first) {
        return new OrderedEvents() {
            @Override
            public List<Placed> after(long position, int atMost) {
                var readable =
                        store.after(position, atMost).stream()
                                .takeWhile(placed -> placed.position() < first.position())
                                .toList();
                if (readable.isEmpty()) {
                    throw new UnreadableEvent(
                            first.event().getIdentifier(),
                            "lamp.lit.v9",
                            new IllegalStateException("no class"));
                }
                return readable;
            }

            @Override
            public Optional<UUID> idAt(long position) {
                return store.idAt(position);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_feed_is_for_those_whom_the_publication_names(Role role) {
        Answer answer = api.as(role).get(FEED);
        boolean named = role == Role.AUDITOR || role == Role.OTHER_REGION;
        assertThat(answer.status()).isEqualTo(named ? 200 : 403);
        if (!named) {
            assertThat(detail(answer)).contains("OTHER_REGION", "none of the");
        }
    }

    @Test
    void nobody_reads_the_feed_without_a_token() {
        assertThat(api.get(FEED).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/feed/fordel.lamp.v2, 404, this service has the feed fordel.lamp.v1",
        "/feed/fordel.lamp.v1?after=the-end, 400, send what the page before gave you in Fordel-Cursor",
        "/feed/fordel.lamp.v1?after=, 400, leave it out to begin with the first event",
        "/feed/fordel.lamp.v1?after=12, 400, This is no place in a feed",
        "/feed/fordel.lamp.v1?after=eA, 400, This is no place in a feed",
        "/feed/fordel.lamp.v1?after=-1.deadbeef, 400, This is no place in a feed",
        "/feed/fordel.lamp.v1?after=99999999999999999999.deadbeef, 400, This is no place in a feed",
        "/feed/fordel.lamp.v1?limit=0, 400, limit",
        "/feed/fordel.lamp.v1?limit=1001, 400, limit",
        "/feed/fordel.lamp.v1?limit=ten, 400, limit",
        "/feed/fordel.lamp.v1?wait=31, 400, wait",
        "/feed/fordel.lamp.v1?after=999999999.deadbeef, 410, restored from a backup",
        "/feed/fordel.lamp.v1?after=1.deadbeef, 410, Read it again without `after`",
    })
    void what_cannot_be_answered_is_refused_in_words(String path, int status, String sentence) {
        light(UUID.randomUUID(), 1);
        Answer answer = api.as(Role.AUDITOR).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(detail(answer)).contains(sentence);
    }

    @Test
    void the_feed_stands_in_the_description_of_the_api() {
        JsonNode paths = api.get("/v3/api-docs").json().get("paths");
        assertThat(
                        paths.at("/~1feed~1{topic}/get/responses/200/content")
                                .has("application/cloudevents-batch+json"))
                .isTrue();
    }

    private void light(UUID lamp, int brightness) {
        commands.sendAndWait(new Light(lamp, brightness));
    }

    private Answer ask(String query) {
        return api.as(Role.OTHER_REGION).get(FEED + query);
    }

    private static String detail(Answer answer) {
        return answer.json().get("detail").asString();
    }

    /** Follows the links until nothing follows. */
    private List<JsonNode> toTheEnd(int limit) {
        List<JsonNode> events = new ArrayList<>();
        String next = FEED + "?limit=" + limit;
        while (true) {
            Answer page = api.as(Role.OTHER_REGION).get(next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().forEach(events::add);
            String link = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
            if (link.equals(next) || page.json().isEmpty()) {
                return events;
            }
            next = link;
        }
    }

    private FeedCursor end() {
        light(UUID.randomUUID(), 1);
        String cursor = "";
        Answer page = ask("?limit=1000");
        while (!page.json().isEmpty()) {
            cursor = page.header("Fordel-Cursor");
            page = ask("?limit=1000&after=" + cursor);
        }
        return FeedCursor.read(cursor);
    }

    /** Ids by key, in the topic's order, of the keys that are asked for. */
    private Map<String, List<String>> onTheTopic(Map<String, ?> keys) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        facts.read(
                "fordel.lamp.v1",
                record -> {
                    if (keys.containsKey(record.key())) {
                        found.computeIfAbsent(record.key(), key -> new ArrayList<>())
                                .add(
                                        new String(
                                                record.headers().lastHeader("ce_id").value(),
                                                StandardCharsets.UTF_8));
                    }
                });
        return found;
    }
}
