package dk.fordel.trials.skip;

import dk.fordel.eventstore.OrderedEvents;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Those who are compared. */
final class Readers {

    private static final int PAGE = 1_000;

    private Readers() {}

    /** Fordel's engine, as relay and feed read it. */
    static Reader ours(OrderedEvents store) {
        return new Reader() {
            private long position = -1;

            @Override
            public String name() {
                return "Fordel, floor locks";
            }

            @Override
            public List<UUID> look() {
                List<UUID> found = new ArrayList<>();
                for (var placed : store.after(position, PAGE)) {
                    position = placed.position();
                    found.add(UUID.fromString(placed.event().getIdentifier()));
                }
                return found;
            }
        };
    }

    /** The same table, read by index with no horizon: what the trial must catch. */
    static Reader withoutHorizon(JdbcClient sql) {
        return new Reader() {
            private long position = -1;

            private record Row(long index, UUID event) {}

            @Override
            public String name() {
                return "broken on purpose: no horizon";
            }

            @Override
            public List<UUID> look() {
                List<Row> rows =
                        sql.sql(
                                        """
                                        select global_index as index, event_id as event from domain_event
                                        where global_index > :after order by global_index
                                        """)
                                .param("after", position)
                                .query(Row.class)
                                .list();
                if (!rows.isEmpty()) {
                    position = rows.getLast().index();
                }
                return rows.stream().map(Row::event).toList();
            }
        };
    }

    /**
     * Axon's own engine with its defaults; its token is written down and read back at a restart.
     */
    static Reader stock(EventStorageEngine engine, Serializer json) {
        return new Reader() {
            private @Nullable TrackingToken token;

            @Override
            public String name() {
                return "Axon's stock engine";
            }

            @Override
            public List<UUID> look() {
                List<UUID> found = new ArrayList<>();
                try (var events = engine.readEvents(token, false)) {
                    events.forEach(event -> {
                        token = event.trackingToken();
                        found.add(UUID.fromString(event.getIdentifier()));
                    });
                }
                return found;
            }

            @Override
            public void restart() {
                if (token != null) {
                    SerializedObject<String> stored = json.serialize(token, String.class);
                    token = json.deserialize(stored);
                }
            }
        };
    }

    /** Order by transaction id, read below the oldest running transaction: what blogs advise. */
    static Reader fence(JdbcClient sql) {
        return new Reader() {
            private String xid = "0";
            private long index;

            private record Row(String position, long index, UUID event) {}

            @Override
            public String name() {
                return "xid8 fence";
            }

            @Override
            public List<UUID> look() {
                List<Row> rows =
                        sql.sql(
                                        """
                                        select xid::text as position, fence_index as index, event_id as event from fence_event
                                        where (xid, fence_index) > (:xid::xid8, :index)
                                          and xid < pg_snapshot_xmin(pg_current_snapshot())
                                        order by xid, fence_index
                                        """)
                                .param("xid", xid)
                                .param("index", index)
                                .query(Row.class)
                                .list();
                if (!rows.isEmpty()) {
                    xid = rows.getLast().position();
                    index = rows.getLast().index();
                }
                return rows.stream().map(Row::event).toList();
            }
        };
    }
}
