package dk.fordel.web;

import dk.fordel.kernel.Refusal;

import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service: things are taken once, counters only go up by one. */
@RestController
class CommandDesk {

    final AtomicInteger attempts = new AtomicInteger();
    volatile int failures;
    volatile CountDownLatch entered = new CountDownLatch(0);
    volatile CountDownLatch mayGoOn = new CountDownLatch(0);

    private final JdbcClient db;

    /** Takes part in the command's transaction, as Axon's units of work do. */
    private final TransactionTemplate inside;

    CommandDesk(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        inside = new TransactionTemplate(transactions);
    }

    record Thing(String name) {}

    static final class Taken extends Refusal {
        Taken(String name) {
            super("HARD-2", "%s is taken.".formatted(name));
        }
    }

    @PostMapping("/api/things")
    ResponseEntity<Thing> take(@RequestBody Thing thing) throws InterruptedException {
        attempts.incrementAndGet();
        entered.countDown();
        if (!mayGoOn.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The test forgot its command.");
        }
        return inside.execute(_ -> takeInside(thing));
    }

    private ResponseEntity<Thing> takeInside(Thing thing) {
        if (db.sql("select count(*) from thing where name = ?")
                        .param(thing.name())
                        .query(Integer.class)
                        .single()
                > 0) {
            db.sql("insert into domain_event values ('trace', ?, 'of the refused')")
                    .param(attempts.get())
                    .update();
            throw new Taken(thing.name());
        }
        insert(thing.name());
        return ResponseEntity.created(URI.create("/api/things/" + thing.name())).body(thing);
    }

    @PostMapping("/api/failing/{how}")
    Map<String, Object> fail(@PathVariable String how, @RequestBody Thing thing) {
        int attempt = attempts.incrementAndGet();
        insert(thing.name());
        if (attempt <= failures) {
            switch (how) {
                case "concurrency" -> throw new ConcurrencyException("somebody was faster");
                case "wrapped" ->
                        throw new IllegalStateException(new ConcurrencyException("somebody"));
                case "broken" -> throw new IllegalStateException("broken");
                case "double" -> insert(thing.name());
                case "late-race" -> db.sql("insert into late_race values ('x')").update();
                case "late" -> db.sql("insert into late_promise values ('nothing')").update();
                default -> db.sql("do $$ begin raise sqlstate '" + how + "'; end $$").update();
            }
        }
        return Map.of("attempt", attempt);
    }

    @PostMapping("/api/counters/{name}")
    Map<String, Object> count(@PathVariable String name) {
        long next =
                1
                        + db.sql(
                                        "select coalesce(max(sequence), 0) from domain_event where"
                                                + " aggregate = ?")
                                .param(name)
                                .query(Long.class)
                                .single();
        db.sql("insert into domain_event values (?, ?, '')").params(name, next).update();
        return Map.of("count", next);
    }

    @PostMapping({"/api/transaction", "/elsewhere"})
    boolean posted() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @PostMapping("/api/own")
    @OwnTransactions
    boolean own() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @DeleteMapping("/api/things")
    int delete() {
        return attempts.incrementAndGet();
    }

    @GetMapping("/api/transaction")
    boolean got() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void insert(String name) {
        db.sql("insert into thing values (?)").param(name).update();
    }
}
