package dk.fordel.messaging;

import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.follower.FollowerSession;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One relay's turn: what it is handed it sends, and a commit is the broker's acknowledgement. */
final class SendingSession implements FollowerSession {

    private final FencedProducer producer;
    private final long start;
    private final Records records;

    /** The record that tells others of an event; null when it is nobody else's business. */
    @FunctionalInterface
    interface Records {
        @Nullable ProducerRecord<String, byte[]> of(Placed event);
    }

    SendingSession(FencedProducer producer, long start, Records records) {
        this.producer = producer;
        this.start = start;
        this.records = records;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public Handover prepare(List<Placed> events) {
        List<ProducerRecord<String, byte[]>> ready = new ArrayList<>(events.size());
        for (Placed event : events) {
            ProducerRecord<String, byte[]> record = records.of(event);
            if (record != null) {
                ready.add(record);
            }
        }
        return () -> {
            producer.send(ready);
            return ready.size();
        };
    }

    @Override
    public void commit() {
        producer.commit();
    }

    @Override
    public void close() {
        producer.close();
    }
}
