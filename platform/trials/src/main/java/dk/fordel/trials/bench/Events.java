package dk.fordel.trials.bench;

import dk.fordel.trials.subject.giver.Counted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Events of about 300 bytes as a service of ours stores them, drawn from a seed. */
final class Events {

    /** Fills a payload up to about 300 bytes. */
    static final String NOTE = "Agreed with the practice and the trainee. ".repeat(5).strip();

    /** Events of a stream that SQL has filled in. */
    static final int IN_A_FILLED_STREAM = 10;

    private final Random random;

    Events(long seed) {
        random = new Random(seed);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /**
     * The transactions of one writer, each of some events; ten transactions make a stream, then
     * another is begun.
     */
    List<List<DomainEventMessage<?>>> transactions(int count, int size) {
        List<List<DomainEventMessage<?>>> transactions = new ArrayList<>();
        UUID tally = id();
        for (int i = 0; i < count; i++) {
            if (i % 10 == 0) {
                tally = id();
            }
            transactions.add(stream(tally, (i % 10) * size, size));
        }
        return transactions;
    }

    /** Some events of one stream, from a sequence number on. */
    List<DomainEventMessage<?>> stream(UUID tally, int first, int size) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int sequence = first; sequence < first + size; sequence++) {
            events.add(event(tally, sequence, metadata()));
        }
        return events;
    }

    DomainEventMessage<?> event(UUID tally, long sequence, Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>(
                "Tally",
                tally.toString(),
                sequence,
                new Counted(tally, sequence + 1, NOTE),
                metadata,
                id().toString(),
                Instant.now());
    }

    private Map<String, ?> metadata() {
        return Map.of("correlationId", id().toString());
    }

    /** One of the streams that SQL has filled in. */
    String filledStream(int events) {
        return filledTally(random.nextInt(events / IN_A_FILLED_STREAM)).toString();
    }

    /** The tally that SQL calls {@code md5('tally-' || stream)::uuid}. */
    static UUID filledTally(int stream) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            String hex =
                    HexFormat.of()
                            .formatHex(
                                    digest.digest(
                                            ("tally-" + stream)
                                                    .getBytes(StandardCharsets.US_ASCII)));
            return UUID.fromString(
                    hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5.", e);
        }
    }

    /**
     * Fills an empty event store by SQL: streams of ten events, whose events lie scattered over the
     * whole store. Indexes are built at the end, statistics taken, all written to disk.
     */
    static void fill(Subject subject, int events) throws Exception {
        subject.asOwner(
                "truncate domain_event, snapshot",
                "set maintenance_work_mem = '256MB'",
                "alter table domain_event drop constraint domain_event_pkey",
                "alter table domain_event drop constraint domain_event_event_id_key",
                "alter table domain_event drop constraint domain_event_aggregate_id_sequence_number_key",
                """
                insert into domain_event (global_index, aggregate_id, sequence_number, aggregate_type, event_id, payload_type,
                                          payload, metadata, recorded_at)
                select last_value + 1 + n, tally, sequence, 'Tally', gen_random_uuid(), 'tally.counted.v1',
                       format('{"tally":"%%s","number":%%s,"note":"%3$s"}', tally, sequence + 1),
                       format('{"correlationId":"%%s"}', gen_random_uuid()), now() - interval '1 hour'
                from domain_event_index, generate_series(0, %1$d - 1) n,
                     lateral (select md5('tally-' || n %% (%1$d / %2$d))::uuid::text as tally, n / (%1$d / %2$d) as sequence) s
                """
                        .formatted(events, IN_A_FILLED_STREAM, NOTE),
                "alter table domain_event add primary key (global_index)",
                "alter table domain_event add unique (event_id)",
                "alter table domain_event add unique (aggregate_id, sequence_number)",
                "vacuum analyze domain_event");
    }

    /** Lets readers and writers know of what was filled in. */
    static void publishFilled(Subject subject) throws Exception {
        subject.asOwner(
                "select setval('domain_event_index', (select max(global_index) from domain_event))");
    }
}
