package dk.fordel.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where the parts of a running platform listen. Kept in the data folder while it runs, so that
 * another process finds them.
 *
 * @param http by the part's name: the services and {@code identity}, whose address is the issuer
 * @param kafka bootstrap servers
 * @param postgresql JDBC URL of the superuser, on loopback
 */
public record Addresses(Map<String, URI> http, String kafka, String postgresql) {

    private static final String HTTP = "http.";

    /** The address of a service, or of {@code identity}. */
    public URI of(String part) {
        var address = http.get(part);
        if (address == null) {
            throw new IllegalArgumentException(
                    "There is no " + part + "; there are " + http.keySet());
        }
        return address;
    }

    /** The identity provider's address, as it stands in tokens. */
    public URI issuer() {
        return of(Part.IDENTITY.name());
    }

    /** The addresses of the platform that runs on a data folder. */
    public static Addresses of(DataFolder data) {
        var file = data.addresses();
        if (RunLock.holder(data).isEmpty() || !Files.exists(file)) {
            throw new LaunchFailed(
                    "No Fordel is running on " + data.path() + ". `make run` starts it.");
        }
        var written = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        var http = new TreeMap<String, URI>();
        written.stringPropertyNames().stream()
                .filter(name -> name.startsWith(HTTP))
                .forEach(name ->
                        http.put(
                                name.substring(HTTP.length()),
                                URI.create(written.getProperty(name))));
        return new Addresses(
                http, written.getProperty("kafka", ""), written.getProperty("postgresql", ""));
    }

    void write(DataFolder data) {
        var lines =
                new StringBuilder("# where the running platform listens; removed when it stops\n");
        http.forEach((part, address) ->
                lines.append(HTTP).append(part).append('=').append(address).append('\n'));
        lines.append("kafka=")
                .append(kafka)
                .append("\npostgresql=")
                .append(postgresql)
                .append('\n');
        try {
            Files.writeString(data.addresses(), lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + data.addresses(), e);
        }
    }
}
