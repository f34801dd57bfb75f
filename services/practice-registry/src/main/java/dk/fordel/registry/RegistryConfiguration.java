package dk.fordel.registry;

import dk.fordel.spreadsheets.ImportGate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only what needs a bean method. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    ImportGate importGate() {
        return new ImportGate();
    }
}
