package dk.fordel.servers;

import java.util.Arrays;
import java.util.List;

/**
 * The manifest: which services there are, in the order in which they are listed to people. Names,
 * ports, databases and topics come from here; what must repeat them elsewhere, a service's own
 * configuration for one, is held against it by a test.
 */
public enum FordelService {
    PRACTICE_REGISTRY("practice-registry", 8081),
    TRAINEE_LIFECYCLE("trainee-lifecycle", 8082),
    ALLOCATION("allocation", 8083),
    FUNDING("funding", 8084),
    COURSE_ATTENDANCE("course-attendance", 8085);

    private final String id;
    private final int port;

    FordelService(String id, int port) {
        this.id = id;
        this.port = port;
    }

    /** For example {@code practice-registry}: its application name, its folder, its jar. */
    public String id() {
        return id;
    }

    /** Where it listens unless told otherwise. */
    public int port() {
        return port;
    }

    /** For example {@code practice_registry}. */
    public String database() {
        return ServiceDatabases.nameFor(id);
    }

    /** For example {@code fordel.practice-registry.v1}. */
    public String topic() {
        return "fordel.%s.v1".formatted(id);
    }

    /** The folder that it is built in, relative to the project. */
    public String module() {
        return "services/" + id;
    }

    /** The names of all. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(FordelService::id).toList();
    }
}
