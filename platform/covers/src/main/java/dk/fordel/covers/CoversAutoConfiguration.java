package dk.fordel.covers;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.security.Covers;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;

/**
 * Brings covers into a service. The package is named so that its events have their stored names.
 */
@AutoConfiguration
@AutoConfigurationPackage
@Import(FollowedCover.class)
class CoversAutoConfiguration {

    @Bean
    WhenACoverIsGrantedThenItCountsHere whenACoverIsGranted(CommandGateway gateway) {
        return new WhenACoverIsGrantedThenItCountsHere(gateway);
    }

    @Bean
    CoversProjection coversProjection(ViewRows sql) {
        return new CoversProjection(sql);
    }

    @Bean
    Covers coversToday(JdbcClient sql, Clock clock) {
        return new CoversToday(sql, clock);
    }
}
