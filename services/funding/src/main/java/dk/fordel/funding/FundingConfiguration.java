package dk.fordel.funding;

import dk.fordel.spreadsheets.ImportGate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only what needs a bean method. */
@Configuration(proxyBeanMethods = false)
class FundingConfiguration {

    @Bean
    ImportGate importGate() {
        return new ImportGate();
    }
}
