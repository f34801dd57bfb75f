package dk.fordel.trainee.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;

import dk.fordel.kernel.Unknown;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One AES-256-SIV key for each person, wrapped by the master key with the person's id as context,
 * so that no row can be passed off as another's. A row without a key is a person whose data were
 * erased.
 */
final class PersonKeys {

    private final JdbcClient sql;
    private final Aead wrapping;

    PersonKeys(JdbcClient sql, MasterKey master) {
        this.sql = sql;
        this.wrapping = master.wrapping();
        try {
            DeterministicAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(byte @Nullable [] wrapped, @Nullable OffsetDateTime erasedAt) {}

    /**
     * The person's key, made when it is first asked for.
     *
     * @throws PersonErased when it is gone
     */
    DeterministicAead ofNew(TraineeId person) {
        Optional<Row> known = find(person);
        if (known.isEmpty()) {
            sql.sql(
                            """
                            insert into person_key (trainee, wrapped_key) values (:trainee, :key)
                            on conflict (trainee) do nothing
                            """)
                    .param("trainee", person.value())
                    .param("key", newKey(person))
                    .update();
        }
        return of(person);
    }

    /**
     * The person's key.
     *
     * @throws Unknown when nobody was registered by that id
     * @throws PersonErased when it is gone
     */
    DeterministicAead of(TraineeId person) {
        Row row = find(person).orElseThrow(() -> new Unknown("trainee", person));
        if (row.wrapped() == null) {
            throw new PersonErased(person, row.erasedAt());
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            row.wrapped(), wrapping, context(person))
                    .getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of trainee %s does not open with this master key.".formatted(person),
                    e);
        }
    }

    /** Deletes the key for good. */
    void erase(TraineeId person, Instant at) {
        sql.sql(
                        """
                        update person_key set wrapped_key = null, erased_at = :at
                        where trainee = :trainee and wrapped_key is not null
                        """)
                .param("trainee", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Row> find(TraineeId person) {
        return sql.sql("select wrapped_key, erased_at from person_key where trainee = :trainee")
                .param("trainee", person.value())
                .query((row, n) ->
                        new Row(
                                row.getBytes("wrapped_key"),
                                row.getObject("erased_at", OffsetDateTime.class)))
                .optional();
    }

    private byte[] newKey(TraineeId person) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV),
                    wrapping,
                    context(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] context(TraineeId person) {
        return person.toString().getBytes(UTF_8);
    }
}
