package dk.fordel.trials.peers;

import dk.fordel.trials.subject.giver.Counted;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

/** Reads a stream with one statement and parses what it finds. */
public final class PlainStreams {

    private static final String READ =
            """
            select aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, payload_type, payload, metadata
            from domain_event where aggregate_id = ? order by sequence_number
            """;

    private final DataSource source;
    private final JsonMapper json;

    /** Reads through the pool's connections. */
    public PlainStreams(DataSource source, JsonMapper json) {
        this.source = source;
        this.json = json;
    }

    /** How many events the stream has, each of them parsed. */
    public long load(String stream) throws SQLException {
        long seen = 0;
        try (Connection connection = source.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, stream);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    Counted event = json.readValue(row.getString("payload"), Counted.class);
                    Map<?, ?> metadata = json.readValue(row.getString("metadata"), Map.class);
                    if (event.number() == row.getLong("sequence_number") + 1 && metadata != null) {
                        seen++;
                    }
                }
            }
        }
        return seen;
    }
}
