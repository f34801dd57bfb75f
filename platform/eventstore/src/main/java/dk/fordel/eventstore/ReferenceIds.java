package dk.fordel.eventstore;

import dk.fordel.kernel.DeterministicId;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;

/**
 * Ids of things that people call by a reference: the same reference has the same id for ever, so
 * that a list can be sent twice, and the id says nothing about the reference. It is drawn at random
 * (UUID version 4) in the transaction that first names the reference, and looked up afterwards.
 *
 * <p>Up to release 0.1 ids were hashes of the reference (UUID version 3), which anybody can compute
 * from a guess. What has such an id keeps it.
 */
public class ReferenceIds {

    private final JdbcClient sql;

    ReferenceIds(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The id of what is called so.
     *
     * @param name what kind of thing, for example {@code practice}
     * @param reference what people call it; kept beside the id
     */
    public UUID of(String name, Object reference) {
        return of(name, reference.toString(), DeterministicId.of(name, reference));
    }

    /**
     * The id of what is known by a key that is no plain reference. Two who ask at once get the same
     * answer.
     *
     * @param key what tells it from others of its kind; kept beside the id
     * @param old the id that it had if it was known before ids were random
     */
    public UUID of(String name, String key, UUID old) {
        sql.sql(
                        """
                        insert into reference_id (name, reference, id)
                        select :name, :key, case
                            when exists (select from domain_event where aggregate_id = :old::text) then :old
                            else gen_random_uuid() end
                        on conflict do nothing
                        """)
                .param("name", name)
                .param("key", key)
                .param("old", old)
                .update();
        return sql.sql("select id from reference_id where name = :name and reference = :key")
                .param("name", name)
                .param("key", key)
                .query(UUID.class)
                .single();
    }
}
