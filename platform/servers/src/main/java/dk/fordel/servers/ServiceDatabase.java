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

    /** The part of a service process's environment that concerns its database. */
    public Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("FORDEL_DB_URL", url);
        environment.put("FORDEL_DB_OWNER_USER", owner);
        environment.put("FORDEL_DB_OWNER_PASSWORD", ownerPassword);
        environment.put("FORDEL_DB_USER", user);
        environment.put("FORDEL_DB_PASSWORD", password);
        return environment;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return url + " as " + owner + " or " + user;
    }
}
