package dk.fordel.trials.faults;

import dk.fordel.trials.subject.giver.GiverApplication;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A giver whose relay does everything that one must not: it moves on before it has sent, keeps its
 * position in its head, locks nobody out, and waits for no acknowledgement.
 */
class BrokenGiver {

    private static final long LAG_MILLIS = 300;

    private record Stored(long global_index, UUID event_id, UUID tally, long number, String note) {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(GiverApplication.class, BrokenGiver.class)
                .properties(
                        "spring.application.name=" + GiverApplication.NAME, "fordel.views=tallies")
                .run(args);
    }

    @Bean
    static BeanDefinitionRegistryPostProcessor withoutTheRelay() {
        return new Without("relay");
    }

    @Bean
    Thread brokenRelay(JdbcClient sql, @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                brokers,
                                "acks",
                                "0",
                                "enable.idempotence",
                                false),
                        new StringSerializer(),
                        new ByteArraySerializer());
        return Thread.ofPlatform().daemon().name("broken-relay").start(() -> relay(sql, producer));
    }

    private static void relay(JdbcClient sql, KafkaProducer<String, byte[]> producer) {
        long position =
                sql.sql("select coalesce(max(global_index), 0) from domain_event")
                        .query(Long.class)
                        .single();
        while (true) {
            List<Stored> events =
                    sql.sql(
                                    """
                                    select global_index, event_id, (payload::jsonb ->> 'tally')::uuid tally,
                                           (payload::jsonb ->> 'number')::bigint number, payload::jsonb ->> 'note' note
                                    from domain_event where global_index > :position order by global_index
                                    """)
                            .param("position", position)
                            .query(Stored.class)
                            .list();
            position = events.isEmpty() ? position : events.getLast().global_index();
            Site.pause(LAG_MILLIS);
            for (var event : events) {
                producer.send(
                        Fact.counted(event.event_id(), event.tally(), event.number(), event.note())
                                .record());
            }
        }
    }

    /** Takes a part of the product out of an application. */
    record Without(String bean) implements BeanDefinitionRegistryPostProcessor {
        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            registry.removeBeanDefinition(bean);
        }
    }
}
