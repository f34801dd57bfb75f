package dk.fordel.runtime;

import dk.fordel.servers.FordelService;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A process of the platform.
 *
 * @param name for example {@code practice-registry}
 * @param port where it listens unless told otherwise
 * @param module the module that it is built from, relative to the project; empty for the servers
 *     that come ready-made
 */
public record Part(String name, int port, String module) {

    static final Part POSTGRESQL = new Part("postgresql", 15432, "");
    static final Part KAFKA = new Part("kafka", 19092, "");
    static final Part IDENTITY = new Part("identity", 8090, "platform/identity");

    /** The only one that keeps personal data, and so the only one that is given the master key. */
    static final Part TRAINEES = service(FordelService.TRAINEE_LIFECYCLE);

    /** The services, in the order in which they are listed to people. */
    static final List<Part> SERVICES =
            Stream.of(FordelService.values()).map(Part::service).toList();

    private static Part service(FordelService service) {
        return new Part(service.id(), service.port(), service.module());
    }

    /** All of them with the given services, servers first. */
    static List<Part> all(List<Part> services) {
        return Stream.concat(Stream.of(POSTGRESQL, KAFKA, IDENTITY), services.stream()).toList();
    }

    /**
     * The environment variable that says another port, for example {@code
     * FORDEL_PORT_PRACTICE_REGISTRY}.
     */
    String portVariable() {
        return "FORDEL_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
