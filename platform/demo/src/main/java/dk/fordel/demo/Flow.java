package dk.fordel.demo;

import dk.fordel.servers.FordelService;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;

/**
 * Looks at the flow of facts from outside: what stands in the stores, on the topics and in the
 * inboxes, by SQL and by a plain Kafka consumer. It shares nothing with relay and inbox, so that it
 * can bear witness about them.
 */
final class Flow {

    private static final String AUDITOR = "auditor";

    private final Client client;
    private final List<String> services = FordelService.ids();
    private final Databases databases;
    private final String brokers;

    Flow(Client client, Databases databases, String brokers) {
        this.client = client;
        this.databases = databases;
        this.brokers = brokers;
    }

    /**
     * What was counted.
     *
     * @param stored events in all stores
     * @param published contract events on the topics, each counted once
     * @param consumed effects in all inboxes
     * @param lost events on a topic that a service answers and has not answered
     * @param duplicated foreign events that had an effect in more than one transaction
     * @param parked events that wait for an operator
     */
    record Count(
            long stored, long published, long consumed, long lost, long duplicated, long parked) {}

    /** Waits until every fact has arrived everywhere and every view has seen it. */
    void awaitQuiet() {
        Map<String, String> state = new TreeMap<>();
        Waiting.until(
                "all facts have arrived", () -> isQuiet(state) && isQuiet(state), state::toString);
    }

    private boolean isQuiet(Map<String, String> state) {
        state.clear();
        for (String service : services) {
            JsonNode flow = client.get(AUDITOR, service, "/operations/flow");
            if (flow.path("relayed").asLong() < lastStored(service)) {
                state.put(
                        service,
                        "relay at %s of %s".formatted(flow.path("relayed"), flow.path("end")));
            }
            long lag = lag(service);
            if (lag > 0) {
                state.put(service + " inbox", lag + " behind");
            }
        }
        if (state.isEmpty()) {
            services.forEach(service ->
                    viewsOf(service)
                            .forEach(view -> {
                                long last = lastStored(service);
                                if (view.path("rebuilding").asBoolean()
                                        || view.path("position").asLong() < last) {
                                    state.put(
                                            service + " " + view.path("name").asString(),
                                            view.path("position") + " of " + last);
                                }
                            }));
        }
        return state.isEmpty();
    }

    List<JsonNode> viewsOf(String service) {
        return StreamSupport.stream(
                        client.get(AUDITOR, service, "/operations/views").spliterator(), false)
                .toList();
    }

    private long lag(String service) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            var committed =
                    admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata().get();
            Set<TopicPartition> partitions = new HashSet<>();
            for (JsonNode subscription :
                    client.get(AUDITOR, service, "/operations/flow").path("subscriptions")) {
                partitions.addAll(partitions(subscription.path("topic").asString()));
            }
            return ends(partitions).entrySet().stream()
                    .mapToLong(end -> {
                        var at = committed.get(end.getKey());
                        return Math.max(0, end.getValue() - (at == null ? 0 : at.offset()));
                    })
                    .sum();
        } catch (ExecutionException e) {
            return 1; // the group is being formed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("The story was interrupted.");
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private List<TopicPartition> partitions(String topic) {
        try (var consumer = consumer()) {
            return consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
        }
    }

    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions);
        }
    }

    /** Counts everything there is, in all services. */
    Count count() {
        Map<String, Map<String, Set<String>>> topics = new HashMap<>();
        long stored = 0;
        long consumed = 0;
        long lost = 0;
        long duplicated = 0;
        long parked = 0;
        for (FordelService each : FordelService.values()) {
            String service = each.id();
            stored += databases.number(service, "select count(*) from domain_event");
            parked +=
                    databases.number(
                            service,
                            "select count(*) from parked_message where resolved_at is null");
            duplicated +=
                    databases.number(
                            service,
                            """
                            select count(*) from (
                                select metadata::jsonb ->> 'causationId' from domain_event
                                where metadata::jsonb ->> 'causationId' is not null
                                group by 1 having count(distinct xmin::text) > 1) as twice
                            """);
            Set<String> inbox = databases.column(service, "select event_id::text from inbox");
            consumed += inbox.size();
            topics.computeIfAbsent(each.topic(), this::read);
            for (JsonNode subscription :
                    client.get(AUDITOR, service, "/operations/flow").path("subscriptions")) {
                var byType =
                        topics.computeIfAbsent(subscription.path("topic").asString(), this::read);
                for (JsonNode type : subscription.path("types")) {
                    lost +=
                            byType.getOrDefault(type.asString(), Set.of()).stream()
                                    .filter(id -> !inbox.contains(id))
                                    .count();
                }
            }
        }
        long published =
                topics.values().stream()
                        .flatMap(byType -> byType.values().stream())
                        .mapToLong(Set::size)
                        .sum();
        return new Count(stored, published, consumed, lost, duplicated, parked);
    }

    /** The ids on a topic, by type, from the first event on. */
    private Map<String, Set<String>> read(String topic) {
        Map<String, Set<String>> byType = new HashMap<>();
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record ->
                                byType.computeIfAbsent(
                                                header(record, "ce_type"), type -> new HashSet<>())
                                        .add(header(record, "ce_id")));
            }
        }
        return byType;
    }

    private static String header(
            org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private long lastStored(String service) {
        return databases.lastStored(service);
    }
}
