package dk.fordel.runtime;

import dk.fordel.servers.ServiceDatabase;
import dk.fordel.servers.ServiceDatabases;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The whole platform on one machine: PostgreSQL, Kafka, the demo identity provider and the
 * services, each a process on loopback. Servers come first, then the services; they stop in the
 * opposite order, also when this JVM is asked to end. A process that dies is started again.
 */
public final class Platform implements AutoCloseable {

    /** What the services need, in the order in which it stops, after them. */
    private static final List<String> SERVERS = List.of(Part.KAFKA.name(), Part.POSTGRESQL.name());

    private final PlatformOptions options;
    private final Progress progress;
    private final DataFolder data;
    private final RunLock lock;
    private final Ports ports;
    private final Launches launches;
    private final Map<String, Supervised> parts = new ConcurrentHashMap<>();
    private final Map<String, ServiceDatabase> databases = new LinkedHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "fordel-stop");
    private volatile @Nullable StartupCaches startupCaches;
    private boolean ending;

    private Platform(PlatformOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.data = DataFolder.prepare(options.data());
        this.lock = RunLock.take(data);
        try {
            this.ports =
                    Ports.choose(Part.all(options.services()), options.ports(), System.getenv());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        this.launches = new Launches(options, data, ports);
    }

    /**
     * Starts everything and returns when everything is ready. What was started is stopped again
     * when something fails.
     */
    public static Platform start(PlatformOptions options, Progress progress) {
        var platform = new Platform(options, progress);
        Runtime.getRuntime().addShutdownHook(platform.hook);
        try {
            platform.bringUp();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void bringUp() {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var identity = launch(Part.IDENTITY, all);
            join(List.of(launch(Part.POSTGRESQL, all), launch(Part.KAFKA, all)));
            options.services()
                    .forEach(service -> databases.put(service.name(), makeDatabase(service)));
            var services =
                    options.services().stream().map(service -> launch(service, all)).toList();
            join(List.of(identity));
            join(services);
        }
        addresses().write(data);
        if (options.startupCaches()) {
            var programs = Stream.concat(options.services().stream(), Stream.of(Part.IDENTITY));
            startupCaches =
                    StartupCaches.makeMissing(
                            programs.map(part ->
                                            launches.training(part, databases.get(part.name())))
                                    .toList());
        }
    }

    private CompletableFuture<Supervised> launch(Part part, ExecutorService executor) {
        var database = databases.get(part.name());
        var supervised = launches.supervised(part, database, progress);
        parts.put(part.name(), supervised);
        return CompletableFuture.supplyAsync(
                () -> {
                    if (database != null) {
                        launches.migrate(part, database);
                    }
                    return supervised.start().ready(options.patience());
                },
                executor);
    }

    /** Waits for all, or for the first that fails. */
    private void join(Collection<CompletableFuture<Supervised>> starts) {
        var failed = new CompletableFuture<Void>();
        starts.forEach(start ->
                start.whenComplete((ready, problem) -> {
                    if (problem != null) {
                        failed.completeExceptionally(problem);
                    }
                }));
        try {
            CompletableFuture.anyOf(
                            failed,
                            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            parts.values().forEach(Supervised::giveUp);
            throw e.getCause() instanceof LaunchFailed known
                    ? known
                    : new LaunchFailed(
                            e.getCause() == null
                                    ? e.toString()
                                    : String.valueOf(e.getCause().getMessage()),
                            e);
        }
    }

    private ServiceDatabase makeDatabase(Part service) {
        return ServiceDatabases.ensure(
                launches.postgresqlUrl(),
                service.name(),
                launches.secret(service.name() + ".owner"),
                launches.secret(service.name() + ".app"));
    }

    /** The names of all that runs, servers first. */
    public List<String> parts() {
        return Part.all(options.services()).stream().map(Part::name).toList();
    }

    /** Where everything listens. */
    public Addresses addresses() {
        var http = new LinkedHashMap<String, URI>();
        options.services().forEach(service -> http.put(service.name(), launches.address(service)));
        http.put(Part.IDENTITY.name(), launches.address(Part.IDENTITY));
        return new Addresses(http, launches.kafka(), launches.postgresqlUrl());
    }

    /** A running part: a service, {@code identity}, {@code kafka} or {@code postgresql}. */
    public Supervised part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    /** A service's database, for those who want to look into it. */
    public ServiceDatabase database(String service) {
        var database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException(
                    "There is no database of "
                            + service
                            + "; there are those of "
                            + databases.keySet());
        }
        return database;
    }

    public DataFolder data() {
        return data;
    }

    /** Returns when the platform has been stopped. */
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the services, then Kafka, then PostgreSQL. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            awaitClosed(); // this JVM is ending: the hook is at work
            return;
        }
        end();
    }

    private void end() {
        synchronized (this) {
            if (ending) {
                return;
            }
            ending = true;
        }
        progress.notice("Stopping.");
        parts.values().forEach(Supervised::giveUp);
        var caches = startupCaches;
        if (caches != null) {
            caches.close();
        }
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.values().stream()
                    .filter(part -> !SERVERS.contains(part.name()))
                    .forEach(part -> all.submit(() -> stop(part)));
        }
        SERVERS.forEach(server -> stop(parts.get(server)));
        try {
            Files.deleteIfExists(data.addresses());
        } catch (IOException e) {
            progress.notice("Cannot delete " + data.addresses() + ": " + e);
        }
        lock.close();
        progress.notice("Stopped.");
        closed.countDown();
    }

    private void stop(@Nullable Supervised part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (RuntimeException e) {
            progress.notice(e.getMessage() + " The others are stopped all the same.");
        }
    }
}
