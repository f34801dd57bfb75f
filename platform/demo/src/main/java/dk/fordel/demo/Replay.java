package dk.fordel.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Throws all views away, has them built anew, and compares every row. */
final class Replay {

    private static final String ADMINISTRATOR = "administrator";

    private final Client client;
    private final Flow flow;
    private final Databases databases;
    private final List<String> services;

    Replay(Client client, Flow flow, Databases databases, List<String> services) {
        this.client = client;
        this.flow = flow;
        this.databases = databases;
        this.services = services;
    }

    /**
     * What rebuilding all views came to.
     *
     * @param views how many
     * @param events how many stored events were read again, over all views
     * @param different views' tables whose rows differ from before; none when all is well
     */
    record Outcome(int views, long events, List<String> different) {}

    /**
     * Rebuilds every view of every service from its store, services side by side, and compares all
     * rows before and after.
     */
    Outcome replay() {
        List<Rebuilt> rebuilt;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = services.stream().map(name -> all.submit(() -> rebuild(name))).toList();
            rebuilt = begun.stream().map(Replay::outcome).toList();
        }
        flow.awaitQuiet();
        List<String> different = new ArrayList<>();
        for (Rebuilt service : rebuilt) {
            fingerprints(service.name())
                    .forEach((table, rows) -> {
                        if (!rows.equals(service.before().get(table))) {
                            different.add(table);
                        }
                    });
        }
        return new Outcome(
                rebuilt.stream().mapToInt(Rebuilt::views).sum(),
                rebuilt.stream().mapToLong(Rebuilt::events).sum(),
                different);
    }

    private record Rebuilt(String name, Map<String, String> before, int views, long events) {}

    private Rebuilt rebuild(String service) {
        Map<String, String> before = fingerprints(service);
        int views = 0;
        long events = 0;
        for (JsonNode view : flow.viewsOf(service)) {
            client.post(
                    ADMINISTRATOR,
                    service,
                    "/operations/views/%s/rebuild".formatted(view.path("name").asString()),
                    null);
            views++;
            events += databases.number(service, "select count(*) from domain_event");
        }
        return new Rebuilt(service, before, views, events);
    }

    private static Rebuilt outcome(Future<Rebuilt> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("The replay was interrupted.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        }
    }

    private Map<String, String> fingerprints(String service) {
        Map<String, String> prints = new LinkedHashMap<>();
        Set<String> tables =
                databases.column(
                        service,
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not in ('domain_event', 'snapshot', 'tokenentry', 'deadletterentry', 'follower_position',
                                                 'inbox', 'parked_message', 'idempotency_key', 'flyway_schema_history')
                        """);
        for (String table : tables) {
            String print =
                    databases
                            .column(
                                    service,
                                    "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from \"%s\" t"
                                            .formatted(table))
                            .iterator()
                            .next();
            prints.put(service + "." + table, print);
        }
        return prints;
    }
}
