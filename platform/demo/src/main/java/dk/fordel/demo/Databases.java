package dk.fordel.demo;

import dk.fordel.servers.ServiceDatabases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** The services' databases, read as an outsider with SQL reads them. */
final class Databases {

    private final String adminUrl;

    Databases(String adminUrl) {
        this.adminUrl = adminUrl;
    }

    /** Index of the last event of a service; -1 before the first. */
    long lastStored(String service) {
        return number(service, "select coalesce(max(global_index), -1) from domain_event");
    }

    /** The number that a query answers. */
    long number(String service, String query) {
        return Long.parseLong(column(service, query).iterator().next());
    }

    /** The first column that a query answers, in its order. */
    Set<String> column(String service, String query) {
        String database = ServiceDatabases.nameFor(service);
        String url = adminUrl.replaceFirst("/postgres(\\?|$)", "/" + database + "$1");
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            Set<String> values = new LinkedHashSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new StoryFailed(
                    "The database of %s did not answer: %s".formatted(service, e.getMessage()));
        }
    }
}
