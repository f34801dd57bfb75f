package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.AppendNotifier;
import dk.fordel.eventstore.OrderedEvents;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** Lets a service's parts follow its store. */
@AutoConfiguration(afterName = "dk.fordel.eventstore.EventStoreAutoConfiguration")
class FollowerAutoConfiguration {

    @Bean
    Followers followers(OrderedEvents store, AppendNotifier notifier, JdbcOperations jdbc) {
        return new Followers(store, notifier, jdbc);
    }
}
