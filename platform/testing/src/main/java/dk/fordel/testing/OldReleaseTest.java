package dk.fordel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.StoredNames;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Today's service on what an older release wrote. A service inherits this once for each release,
 * with {@code @TestPropertySource(properties = "fordel.test.release=0.1")}. It neither sends to nor
 * listens to Kafka, so that the tests beside it are not disturbed.
 */
@FordelTest
@Import(OldReleaseTest.OnAnOldStore.class)
@DirtiesContext
public abstract class OldReleaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private OldStore store;
    @Autowired private Api api;
    @Autowired private Views views;
    @Autowired private Configuration axon;
    @Autowired private StoredNames names;

    @Value("${spring.application.name}")
    private String service;

    @Test
    void every_version_of_every_stored_event_is_pinned() {
        assertThat(Approved.missing(ownNames())).isEmpty();
        Set<String> stored =
                store.events().stream()
                        .map(event -> event.get("payload_type").asString())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Approved.missing(stored)).isEmpty();
    }

    /** Those that the platform brings are pinned where they are written. */
    private Set<String> ownNames() {
        String own = getClass().getPackageName();
        return names.all().stream()
                .filter(name -> names.classOf(name).orElseThrow().getPackageName().startsWith(own))
                .collect(Collectors.toSet());
    }

    @Test
    void whatever_was_ever_approved_can_be_read_today() {
        assertThat(Approved.all())
                .isNotEmpty()
                .allSatisfy((file, json) -> {
                    var row =
                            new GenericDomainEventEntry<>(
                                    "Any",
                                    "any",
                                    0,
                                    UUID.randomUUID().toString(),
                                    Instant.EPOCH,
                                    Approved.storedName(file),
                                    null,
                                    json,
                                    "{}");
                    Object event =
                            EventStreamUtils.upcastAndDeserializeDomainEvents(
                                            Stream.of(row),
                                            axon.eventSerializer(),
                                            axon.upcasterChain())
                                    .next()
                                    .getPayload();
                    assertThat(names.nameOf(event.getClass())).as(file).isPresent();
                });
    }

    @Test
    void every_view_is_rebuilt_and_nothing_is_set_aside() {
        awaitAllSeen();
        views.all().forEach(view -> views.rebuild(view.name()));
        awaitAllSeen();
        assertThat(views.all())
                .allSatisfy(view -> assertThat(view.setAside()).as(view.name()).isZero());
    }

    private void awaitAllSeen() {
        assertThat(views.end()).isEqualTo(last());
        await().atMost(PATIENCE)
                .until(() ->
                        views.all().stream()
                                .allMatch(view -> view.position() >= last() && !view.rebuilding()));
    }

    private long last() {
        return store.events().getLast().get("global_index").asLong();
    }

    @Test
    void every_aggregate_is_loaded() {
        Map<String, Repository<?>> repositories = new LinkedHashMap<>();
        axon.findModules(AggregateConfiguration.class)
                .forEach(found ->
                        repositories.put(storedType(found.aggregateType()), found.repository()));
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        store.events()
                .forEach(event ->
                        ids.computeIfAbsent(
                                        event.get("aggregate_type").asString(),
                                        type -> new TreeSet<>())
                                .add(event.get("aggregate_id").asString()));
        assertThat(repositories).containsKeys(ids.keySet().toArray(String[]::new));
        repositories.forEach((type, aggregates) ->
                ids.getOrDefault(type, Set.of()).forEach(id -> load(aggregates, id)));
    }

    /** Mostly the class; a class that was renamed keeps the type that its rows have. */
    private static String storedType(Class<?> aggregate) {
        String type =
                AnnotationUtils.<String>findAnnotationAttribute(
                                aggregate, AggregateRoot.class, "type")
                        .orElse("");
        return type.isEmpty() ? aggregate.getSimpleName() : type;
    }

    private static void load(Repository<?> aggregates, String id) {
        var nothingChanges = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThat(aggregates.load(id).identifierAsString()).isEqualTo(id);
        } finally {
            nothingChanges.rollback();
        }
    }

    @Test
    void it_tells_others_what_the_release_told_them() {
        List<JsonNode> told = new ArrayList<>();
        String next = "/feed/fordel.%s.v1?limit=1000".formatted(service);
        for (Answer page = read(next); !page.json().isEmpty(); page = read(next)) {
            page.json().forEach(told::add);
            next = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        List<JsonNode> published = store.published();
        assertThat(ids(told)).isEqualTo(ids(published));
        for (int i = 0; i < published.size(); i++) {
            assertThat(told.get(i)).isEqualTo(published.get(i));
        }
    }

    @Test
    void the_feed_is_read_by_those_whom_the_guide_names() {
        String topic = "fordel.%s.v1".formatted(service);
        assertThat(Guide.readersOf(topic))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy((role, reads) ->
                        assertThat(api.as(role).get("/feed/" + topic + "?limit=1").status())
                                .isEqualTo(reads ? 200 : 403));
    }

    private Answer read(String path) {
        Answer answer = api.as(Role.AUDITOR).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.get("id").asString()).toList();
    }

    /** Fills the database before the service starts, and starts it without its messaging. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OnAnOldStore {

        @Bean
        OldStore oldStore(@Value("${fordel.test.release}") String release) {
            return new OldStore(release);
        }

        @Bean
        DefaultLifecycleProcessor lifecycleProcessor() {
            return new DefaultLifecycleProcessor() {
                @Override
                protected Map<String, Lifecycle> getLifecycleBeans() {
                    Map<String, Lifecycle> quiet = new LinkedHashMap<>(super.getLifecycleBeans());
                    quiet.values()
                            .removeIf(bean ->
                                    bean.getClass()
                                            .getPackageName()
                                            .startsWith("dk.fordel.messaging"));
                    return quiet;
                }
            };
        }
    }
}
