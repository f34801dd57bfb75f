package dk.fordel.trials.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.CommandOrigin;
import dk.fordel.trials.subject.TallyCounted;
import dk.fordel.trials.subject.taker.Follow;
import dk.fordel.trials.subject.taker.TakerApplication;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takers with a consumer of their own in the place of the listeners and the inbox. */
class BrokenTaker {

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private BrokenTaker() {}

    /** It follows whatever comes, as often as it comes. */
    static class WithoutInbox {
        public static void main(String[] args) {
            start(WithoutInbox.class, args);
        }

        @Bean
        Thread brokenConsumer(
                CommandGateway commands,
                @Value("${spring.kafka.bootstrap-servers}") String brokers) {
            return consume(brokers, record -> follow(commands, record));
        }

        @Bean
        static BeanDefinitionRegistryPostProcessor withoutListeners() {
            return new BrokenGiver.Without("listeners");
        }
    }

    /** It follows each event once, and what fails is passed over. */
    static class PassingOver {
        public static void main(String[] args) {
            start(PassingOver.class, args);
        }

        @Bean
        Thread brokenConsumer(
                CommandGateway commands,
                @Value("${spring.kafka.bootstrap-servers}") String brokers) {
            Set<String> seen = new HashSet<>();
            return consume(
                    brokers,
                    record ->
                            seen.add(header(record, "ce_id"))
                                    && !new String(record.value(), UTF_8).contains("poison")
                                    && follow(commands, record));
        }

        @Bean
        static BeanDefinitionRegistryPostProcessor withoutListeners() {
            return new BrokenGiver.Without("listeners");
        }
    }

    private static void start(Class<?> broken, String... args) {
        new SpringApplicationBuilder(TakerApplication.class, broken)
                .properties(
                        "spring.application.name=" + TakerApplication.NAME, "fordel.views=followed")
                .run(args);
    }

    private static boolean follow(CommandGateway commands, ConsumerRecord<String, byte[]> record) {
        var number = NUMBER.matcher(new String(record.value(), UTF_8));
        if (!header(record, "ce_type").endsWith(".v1") || !number.find()) {
            return false;
        }
        try (var _ = CommandOrigin.ofService("broken-taker").begin()) {
            commands.sendAndWait(
                    new Follow(UUID.fromString(record.key()), Long.parseLong(number.group(1))));
        }
        return true;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static Thread consume(
            String brokers, Predicate<ConsumerRecord<String, byte[]>> followed) {
        return Thread.ofPlatform()
                .daemon()
                .name("broken-consumer")
                .start(() -> {
                    try (var consumer =
                            new KafkaConsumer<>(
                                    Map.<String, Object>of(
                                            "bootstrap.servers",
                                            brokers,
                                            "group.id",
                                            "broken",
                                            "auto.offset.reset",
                                            "earliest",
                                            "enable.auto.commit",
                                            false),
                                    new StringDeserializer(),
                                    new ByteArrayDeserializer())) {
                        consumer.subscribe(List.of(TallyCounted.TOPIC));
                        while (true) {
                            consumer.poll(Duration.ofMillis(100)).forEach(followed::test);
                            consumer.commitSync();
                        }
                    }
                });
    }
}
