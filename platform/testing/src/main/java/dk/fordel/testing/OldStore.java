package dk.fordel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a release has left behind for the service under test, in {@code
 * src/test/resources/releases/<release>}: its store, and what it told others. Loads the store as
 * soon as the tables are there, before anything of the service reads them.
 */
final class OldStore extends BaseCallback {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    OldStore(String release) {
        this.folder = Path.of("src/test/resources/releases", release);
    }

    /** The rows of {@code domain_event}, in their order. */
    List<JsonNode> events() {
        return lines("events.jsonl.gz");
    }

    /** The CloudEvents that were on the topic, in the order of the store. */
    List<JsonNode> published() {
        return lines("published.jsonl.gz");
    }

    private List<JsonNode> lines(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "%s is missing. What a release wrote is kept for ever; take it from the history of this repository."
                            .formatted(file));
        }
        try (InputStream zipped = Files.newInputStream(file);
                var lines =
                        new BufferedReader(
                                new InputStreamReader(new GZIPInputStream(zipped), UTF_8))) {
            return lines.lines().map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            load(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The store in %s does not fit today's table: %s"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** Only the columns that the release had; those of today have their defaults. */
    private void load(Connection database) throws SQLException {
        List<JsonNode> events = events();
        String columns = String.join(", ", events.getFirst().propertyNames());
        try (PreparedStatement insert =
                        database.prepareStatement(
                                "insert into domain_event (%1$s) select %1$s from json_populate_record(null::domain_event, ?::json)"
                                        .formatted(columns));
                var statement = database.createStatement()) {
            for (JsonNode event : events) {
                insert.setString(1, event.toString());
                insert.addBatch();
            }
            insert.executeBatch();
            statement.execute(
                    "select setval('domain_event_index', (select max(global_index) from domain_event))");
        }
    }
}
