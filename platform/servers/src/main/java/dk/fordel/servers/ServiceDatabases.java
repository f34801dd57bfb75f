package dk.fordel.servers;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Gives each service a database with two roles, least privilege each: {@code <service>_owner} owns
 * the database and its tables (Flyway runs as this one); {@code <service>_app} may connect and use
 * what it is granted, and creates nothing. Nobody else may connect. Dashes in the service's name
 * become underscores, in the roles and in the database.
 */
public final class ServiceDatabases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,50}");

    private ServiceDatabases() {}

    /**
     * Makes what is missing and sets both passwords; safe to repeat.
     *
     * @param adminUrl JDBC URL of a superuser
     * @param service for example {@code practice-registry}
     */
    public static ServiceDatabase ensure(
            String adminUrl, String service, String ownerPassword, String appPassword) {
        if (!NAME.matcher(service).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + service
                            + "' is no service name: small letters, digits and dashes, a letter first, at most 51.");
        }
        var database = nameFor(service);
        var owner = database + "_owner";
        var app = database + "_app";
        try {
            try (var admin = DriverManager.getConnection(adminUrl)) {
                role(admin, owner, ownerPassword);
                role(admin, app, appPassword);
                if (!exists(admin, "select 1 from pg_database where datname = ?", database)) {
                    run(admin, "create database %I owner %I", database, owner);
                }
                run(admin, "revoke all on database %I from public", database);
                run(admin, "grant connect on database %I to %I", database, app);
            }
            try (var admin = DriverManager.getConnection(inDatabase(adminUrl, database))) {
                run(admin, "revoke all on schema public from public");
                run(admin, "grant usage on schema public to %I", app);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database of " + service + " cannot be made ready: " + e.getMessage(), e);
        }
        return new ServiceDatabase(
                withoutUser(inDatabase(adminUrl, database)),
                owner,
                ownerPassword,
                app,
                appPassword);
    }

    /** The database of a service: {@code practice_registry} of {@code practice-registry}. */
    public static String nameFor(String service) {
        return service.replace('-', '_');
    }

    private static void role(Connection admin, String role, String password) throws SQLException {
        if (!exists(admin, "select 1 from pg_roles where rolname = ?", role)) {
            run(admin, "create role %I login", role);
        }
        run(admin, "alter role %I password %L", role, password);
    }

    private static boolean exists(Connection admin, String question, String name)
            throws SQLException {
        try (var statement = admin.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** PostgreSQL itself quotes the words ({@code format}), so no word can become a statement. */
    private static void run(Connection admin, String template, String... words)
            throws SQLException {
        try (var quote = admin.prepareStatement("select format(?, variadic ?::text[])");
                var statement = admin.createStatement()) {
            quote.setString(1, template);
            quote.setArray(2, admin.createArrayOf("text", words));
            try (var rows = quote.executeQuery()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }

    private static String inDatabase(String adminUrl, String database) {
        var uri = URI.create(adminUrl.substring("jdbc:".length()));
        var query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        return "jdbc:postgresql://" + uri.getAuthority() + "/" + database + query;
    }

    private static String withoutUser(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
