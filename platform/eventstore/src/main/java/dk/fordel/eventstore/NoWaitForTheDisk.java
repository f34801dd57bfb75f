package dk.fordel.eventstore;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Lets a view's transaction end before it is on the disk. Rows and position are lost together, if
 * the database dies within that fraction of a second, and then come again from the events, whose
 * own transactions do wait.
 */
final class NoWaitForTheDisk implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String SAID = "dk.fordel.eventstore.NoWaitForTheDisk";

    private final JdbcOperations jdbc;

    NoWaitForTheDisk(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> event, InterceptorChain chain)
            throws Exception {
        event.root()
                .getOrComputeResource(
                        SAID,
                        key -> {
                            jdbc.execute("set local synchronous_commit = off");
                            return true;
                        });
        return chain.proceed();
    }
}
