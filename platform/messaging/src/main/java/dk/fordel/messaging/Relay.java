package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.follower.FollowerHalted;
import dk.fordel.eventstore.follower.FollowerSession;
import dk.fordel.eventstore.follower.FollowerState;
import dk.fordel.eventstore.follower.FollowerTask;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.Optional;
import java.util.UUID;

/**
 * Event store to Kafka: the follower of the store that sends what others may know. Its position
 * moves when the broker has acknowledged all of a batch. Where it goes on after a fault, the topic
 * itself says ({@link Tail}), so that a plain consumer sees each event once. When the broker is
 * away it tries again until it is back.
 *
 * <p>A relay that was frozen and wakes up finds its {@link FencedProducer} fenced. When the topic
 * holds events that the store does not (it was restored from a backup older than the broker), the
 * relay halts and says so: going on is for an operator to decide.
 */
final class Relay implements FollowerTask {

    private final Publication publication;
    private final OrderedEvents store;
    private final KafkaAdmin admin;
    private final WireFormat format;
    private final String brokers;
    private boolean topicsExist;

    Relay(
            Publication publication,
            OrderedEvents store,
            KafkaAdmin admin,
            WireFormat format,
            String brokers) {
        this.publication = publication;
        this.store = store;
        this.admin = admin;
        this.format = format;
        this.brokers = brokers;
    }

    @Override
    public String name() {
        return publication.topic();
    }

    @Override
    public boolean isReady() {
        topicsExist = topicsExist || admin.initialize();
        return topicsExist;
    }

    @Override
    public FollowerSession begin(FollowerState noted) {
        FencedProducer producer = FencedProducer.open(brokers, publication.topic());
        try {
            Tail.Found tail = Tail.of(publication.topic(), brokers);
            mustBeInTheStore(noted, tail.seen());
            return new SendingSession(
                    producer, startOf(noted, tail), placed -> recordOf(placed, noted.generation()));
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    private void mustBeInTheStore(FollowerState noted, Tail.@Nullable Last last) {
        if (last == null || last.generation() < noted.generation()) {
            return;
        }
        Optional<UUID> stored = store.idAt(last.position());
        if (last.generation() == noted.generation() && stored.equals(Optional.of(last.eventId()))) {
            return;
        }
        throw new FollowerHalted(
                """
                The topic %s holds event %s of position %d, and the store does not: it was probably restored from a \
                backup older than the broker. What was recorded after that backup is lost here, while others have \
                acted on it. Find out what, record it again, then POST /operations/relay/resume.\
                """
                        .formatted(publication.topic(), last.eventId(), last.position()),
                last.generation());
    }

    /** The topic is the truth; the noted position helps where the topic does not say. */
    private static long startOf(FollowerState noted, Tail.Found tail) {
        if (tail.empty()) {
            return -1; // new, or a new broker: everything is sent (again)
        }
        return tail.last() != null && tail.last().generation() == noted.generation()
                ? tail.last().position()
                : noted.position();
    }

    private @Nullable ProducerRecord<String, byte[]> recordOf(Placed placed, int generation) {
        var event = placed.event();
        Envelope envelope = Envelope.of(event);
        ContractEvent contract = publication.contractFor(event.getPayload(), envelope);
        if (contract == null) {
            return null;
        }
        String trace = (String) event.getMetaData().get("traceparent");
        return format.write(
                publication.topic(),
                contract,
                envelope,
                trace,
                Tail.Last.place(generation, placed.position()));
    }
}
