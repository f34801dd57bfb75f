package dk.fordel.trainee;

import dk.fordel.spreadsheets.ImportGate;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only what needs a bean method. */
@Configuration(proxyBeanMethods = false)
class TraineeConfiguration {

    /** One for both kinds of list, as they share the memory. */
    @Bean
    ImportGate importGate() {
        return new ImportGate();
    }

    /**
     * For teams: forming one asks its trainees first and dissolving one asks the team first, so
     * that neither may wait for a team. Two writers are told apart by the store's unique key, as
     * always.
     */
    @Bean
    LockFactory nobodyWaits() {
        return NullLockFactory.INSTANCE;
    }
}
