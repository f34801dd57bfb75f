package dk.fordel.messaging;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The producer of the service's relay, under its one transactional id. Opening one fences every
 * earlier one of the same service: the broker gives this one a higher epoch, aborts what the
 * earlier one has begun, and refuses whatever it still sends. Each batch is one Kafka transaction,
 * whole or not at all.
 */
final class FencedProducer implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private boolean open;

    private FencedProducer(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * @throws KafkaException when the broker does not answer
     */
    static FencedProducer open(String brokers, String topic) {
        var producer =
                new KafkaProducer<String, byte[]>(
                        Map.ofEntries(
                                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                                Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "relay-" + topic),
                                Map.entry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000),
                                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000),
                                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000),
                                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
                                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                                Map.entry(
                                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                                        MessagingAutoConfiguration.LONGEST_MESSAGE),
                                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 131_072),
                                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0)),
                        new StringSerializer(),
                        new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new FencedProducer(producer);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Sends them, in their order; whether they have arrived says {@link #commit}.
     *
     * @throws KafkaException when it was fenced
     */
    void send(List<ProducerRecord<String, byte[]>> records) {
        if (!open && !records.isEmpty()) {
            producer.beginTransaction();
            open = true;
        }
        records.forEach(producer::send);
    }

    /**
     * Returns when the broker has acknowledged everything that was sent.
     *
     * @throws KafkaException when it has not, or it was fenced; whether it was sent is then known
     *     only from the topic, and this producer is of no use any more
     */
    void commit() {
        if (open) {
            producer.commitTransaction();
            open = false;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
