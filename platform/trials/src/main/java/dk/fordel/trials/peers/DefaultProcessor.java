package dk.fordel.trials.peers;

import dk.fordel.trials.subject.giver.Counted;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The view of the tallies under Axon's default settings of a processor: one segment, and a
 * transaction for each event.
 */
public final class DefaultProcessor {

    /** Makes the table of its view; for the database's owner. */
    public static final String CREATE =
            "create table default_row (tally uuid primary key, number bigint not null)";

    private final JdbcClient sql;
    private final AtomicLong taken = new AtomicLong();

    private DefaultProcessor(JdbcClient sql) {
        this.sql = sql;
    }

    /** Follows the store for a while, from where it stood; how many events it took. */
    public static long run(
            EventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            JdbcClient sql,
            Runnable meanwhile) {
        var view = new DefaultProcessor(sql);
        EventProcessor processor =
                TrackingEventProcessor.builder()
                        .name("default-settings")
                        .eventHandlerInvoker(
                                SimpleEventHandlerInvoker.builder().eventHandlers(view).build())
                        .messageSource(store)
                        .tokenStore(tokens)
                        .transactionManager(transactions)
                        .build();
        processor.start();
        try {
            meanwhile.run();
            return view.taken.get();
        } finally {
            processor.shutDown();
        }
    }

    @EventHandler
    void on(Counted event) {
        sql.sql(
                        """
                        insert into default_row (tally, number) values (:tally, :number)
                        on conflict (tally) do update set number = excluded.number
                        """)
                .param("tally", event.tally())
                .param("number", event.number())
                .update();
        taken.incrementAndGet();
    }
}
