package dk.fordel.trials.subject.taker;

import dk.fordel.trials.subject.TrialClock;
import dk.fordel.trials.subject.TrialToken;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The service that follows. */
@SpringBootApplication
@Import({TrialToken.Trusted.class, TrialClock.class})
public class TakerApplication {

    /** The name of its database, its consumer group and its relay. */
    public static final String NAME = "trials-taker";

    /**
     * Starts it. It is told as Fordel's services are: FORDEL_DB_URL and its users, FORDEL_KAFKA,
     * SERVER_PORT; and FORDEL_TRIALS_SECRET, under which its callers' tokens are signed.
     */
    public static void main(String[] args) {
        start(args);
    }

    /** Starts it in this JVM; arguments like {@code --FORDEL_KAFKA=...} tell it where all is. */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(TakerApplication.class)
                .properties("spring.application.name=" + NAME, "fordel.views=followed")
                .run(args);
    }
}
