package dk.fordel.testing;

import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import java.time.Clock;

/**
 * Axon has one clock for all services of a JVM, the last one that started. Tests that share a
 * service get its clock back when another service has been started in between.
 */
final class ClockOfTheContext implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        GenericEventMessage.clock = test.getApplicationContext().getBean(Clock.class);
    }
}
