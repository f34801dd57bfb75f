package dk.fordel.trials.subject;

import dk.fordel.trials.subject.giver.Counted;

import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The giver with nothing around it: the aggregate and its event store. No view, no relay, no HTTP
 * takes a part of the machine while these two are measured.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = "dk.fordel.messaging.MessagingAutoConfiguration")
@ComponentScan(
        basePackageClasses = Counted.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Aggregate.class))
public class TallyStore {

    /** Starts it in this JVM; arguments like {@code --FORDEL_DB_URL=...} tell it where all is. */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(TallyStore.class)
                .web(WebApplicationType.NONE)
                .properties("spring.application.name=trials-store")
                .run(args);
    }
}
