package dk.fordel.trials.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Sends a store as a script would: one thread reads pages of rows in the order of their index and
 * sends the stored JSON as it is. A page is acknowledged before the next is read. It knows no
 * horizon, no transaction and no position that outlives it.
 */
public final class PlainSendLoop {

    private static final int PAGE = 1_000;

    private static final String READ =
            "select global_index, aggregate_id, payload from domain_event where global_index > ? order by global_index limit ?";

    private PlainSendLoop() {}

    /**
     * From the first event to the last.
     *
     * @return how many events it sent
     */
    public static long run(DataSource source, String brokers, String topic) throws SQLException {
        long sent = 0;
        long position = -1;
        try (Connection connection = source.getConnection();
                PreparedStatement read = connection.prepareStatement(READ);
                var producer = new PlainProducer(brokers)) {
            List<ProducerRecord<String, byte[]>> page = new ArrayList<>();
            do {
                page.clear();
                read.setLong(1, position);
                read.setInt(2, PAGE);
                try (ResultSet rows = read.executeQuery()) {
                    while (rows.next()) {
                        position = rows.getLong(1);
                        byte[] value = rows.getString(3).getBytes(UTF_8);
                        page.add(new ProducerRecord<>(topic, rows.getString(2), value));
                    }
                }
                producer.send(page);
                sent += page.size();
            } while (page.size() == PAGE);
        }
        return sent;
    }
}
