package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.Map;

/** The number of a topic's partitions is chosen once. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PartitionsTest {

    private static final String TOPIC = "fordel.lamp.v1";

    @Autowired KafkaAdmin admin;

    @Test
    void a_service_with_more_partitions_than_its_topic_has_is_refused_at_start_in_words() {
        int has = partitions();
        try (var service = new GenericApplicationContext()) {
            var itsAdmin = new KafkaAdmin(Map.copyOf(admin.getConfigurationProperties()));
            itsAdmin.setCreateOrModifyTopic(new Partitions(itsAdmin)::mayBeMade);
            service.registerBean(KafkaAdmin.class, () -> itsAdmin);
            service.registerBean(
                    "topic",
                    org.apache.kafka.clients.admin.NewTopic.class,
                    () -> TopicBuilder.name(TOPIC).partitions(has + 6).build());
            assertThatThrownBy(service::refresh)
                    .hasMessageContaining(
                            "The topic fordel.lamp.v1 has %d partitions, and fordel.topics.partitions says %d."
                                    .formatted(has, has + 6))
                    .hasMessageContaining("Set fordel.topics.partitions to %d".formatted(has));
        }
        assertThat(partitions()).isEqualTo(has);
    }

    private int partitions() {
        return admin.describeTopics(TOPIC).values().iterator().next().partitions().size();
    }
}
