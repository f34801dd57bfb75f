package dk.fordel.servers;

import java.util.Map;
import java.util.TreeMap;

/**
 * A service's own database and how to enter it: as the owner, who changes its tables, or as the
 * service itself, which may only use them.
 *
 * @param url JDBC URL without a user
 */
public record ServiceDatabase(
        String url, String owner, String ownerPassword, String user, String password) {

    /** What a service's process is told of its database: how to use it, and no more. */
    public Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("FORDEL_DB_URL", url);
        environment.put("FORDEL_DB_USER", user);
        environment.put("FORDEL_DB_PASSWORD", password);
        return environment;
    }

    /** What the step is told that changes tables before the service starts, and then ends. */
    public Map<String, String> migrationEnvironment() {
        var environment = environment();
        environment.put("FORDEL_DB_OWNER_USER", owner);
        environment.put("FORDEL_DB_OWNER_PASSWORD", ownerPassword);
        return environment;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return url + " as " + owner + " or " + user;
    }
}
