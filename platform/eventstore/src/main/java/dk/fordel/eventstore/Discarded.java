package dk.fordel.eventstore;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that an operator has given up for a view; they stay in the store. */
final class Discarded {

    private final JdbcClient sql;

    Discarded(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(String view, String eventId) {
        return sql.sql(
                        "select exists(select from view_discard where view = :view and event_id = :event::uuid)")
                .param("view", view)
                .param("event", eventId)
                .query(Boolean.class)
                .single();
    }

    void record(String view, String eventId, String refusedBecause, String reason, String by) {
        sql.sql(
                        """
                        insert into view_discard (view, event_id, refused_because, reason, discarded_by)
                        values (:view, :event::uuid, :because, :reason, :by)
                        on conflict do nothing
                        """)
                .param("view", view)
                .param("event", eventId)
                .param("because", refusedBecause)
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}
