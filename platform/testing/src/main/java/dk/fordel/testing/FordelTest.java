package dk.fordel.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test over a whole service on a random port, with a database of its own on a real PostgreSQL and
 * a real Kafka, both shared by all tests of the JVM. Inject {@link Api} to call it, {@link Facts}
 * to send and await contract events, {@link SettableClock} to set the time.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedServers.Wiring.class)
@Import(TestKit.class)
@TestExecutionListeners(
        listeners = ClockOfTheContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface FordelTest {}
