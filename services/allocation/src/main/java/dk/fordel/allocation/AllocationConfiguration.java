package dk.fordel.allocation;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only what needs a bean method. */
@Configuration(proxyBeanMethods = false)
class AllocationConfiguration {

    /**
     * For aggregates that every decision reads and hardly anybody writes: reading them makes nobody
     * wait. Two writers are told apart by the store's unique key, as always.
     */
    @Bean
    LockFactory nobodyWaits() {
        return NullLockFactory.INSTANCE;
    }
}
