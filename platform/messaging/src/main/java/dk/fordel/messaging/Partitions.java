package dk.fordel.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Guards the number of a topic's partitions, which decides where the facts of a key go. With more
 * partitions than before later facts of a key go elsewhere, and whoever reads may see them before
 * the earlier ones.
 */
final class Partitions {

    private final KafkaAdmin admin;

    Partitions(KafkaAdmin admin) {
        this.admin = admin;
    }

    /** The number was raised after the topic was made. */
    static final class Raised extends RuntimeException {
        Raised(String topic, int has, int wanted) {
            super(
                    "The topic %1$s has %2$d partitions, and fordel.topics.partitions says %3$d. With more partitions the later facts of a key would overtake its earlier ones, so the service does not start. Set fordel.topics.partitions to %2$d; it is chosen once, before the first event."
                            .formatted(topic, has, wanted));
        }
    }

    /**
     * Whether the topic is to be made, or given its settings.
     *
     * @throws Raised when it is there with fewer partitions
     */
    boolean mayBeMade(NewTopic topic) {
        int has;
        try {
            has = admin.describeTopics(topic.name()).values().iterator().next().partitions().size();
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            return true; // it is not there yet, or the broker is away
        }
        if (has < topic.numPartitions()) {
            throw new Raised(topic.name(), has, topic.numPartitions());
        }
        return true;
    }
}
