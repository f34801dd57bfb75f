package dk.fordel.trainee.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.DeterministicAead;

import dk.fordel.trainee.person.BarReason;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Sealed;
import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

/**
 * Seals and opens. Sealing is deterministic (AES-SIV) under the person's own key and the name of
 * the field, so the same words seal to the same value and an aggregate can see that nothing
 * changed; across persons, and across fields, equal words look different.
 */
public class Vault {

    private final JdbcClient sql;
    private final MasterKey master;
    private final PersonKeys keys;

    Vault(JdbcClient sql, MasterKey master) {
        this.sql = sql;
        this.master = master;
        this.keys = new PersonKeys(sql, master);
    }

    /**
     * The trainee that a CPR number already stands for; {@code proposed} when it is new, which it
     * then stands for from now on. Two requests at once get the same answer.
     */
    public TraineeId traineeOf(Cpr cpr, TraineeId proposed) {
        String index = master.blindIndexOf(cpr.digits());
        sql.sql(
                        """
                        insert into cpr_index (blind_index, trainee) values (:index, :trainee)
                        on conflict (blind_index) do nothing
                        """)
                .param("index", index)
                .param("trainee", proposed.value())
                .update();
        return sql.sql("select trainee from cpr_index where blind_index = :index")
                .param("index", index)
                .query((row, n) -> new TraineeId(row.getObject("trainee", java.util.UUID.class)))
                .single();
    }

    /**
     * Seals a person, who gets a key if there is none yet.
     *
     * @throws PersonErased when there was one
     */
    public SealedPerson seal(TraineeId trainee, Person person) {
        DeterministicAead key = keys.ofNew(trainee);
        return new SealedPerson(
                seal(key, "name", person.name()),
                seal(key, "cpr", person.cpr().digits()),
                sealIfTold(key, "email", person.email()),
                sealIfTold(key, "phone", person.phone()));
    }

    /**
     * Opens a person.
     *
     * @throws PersonErased when the key is gone
     */
    public Person open(TraineeId trainee, SealedPerson person) {
        DeterministicAead key = keys.of(trainee);
        return new Person(
                open(key, "name", person.name()),
                new Cpr(open(key, "cpr", person.cpr())),
                openIfTold(key, "email", person.email()),
                openIfTold(key, "phone", person.phone()));
    }

    /** Seals why a trainee is barred from a practice. */
    public Sealed sealReason(TraineeId trainee, PracticeId practice, BarReason reason) {
        return seal(keys.of(trainee), "bar " + practice, reason.words());
    }

    /** Opens why a trainee is barred from a practice. */
    public String openReason(TraineeId trainee, PracticeId practice, Sealed reason) {
        return open(keys.of(trainee), "bar " + practice, reason);
    }

    /**
     * Asks whether somebody was registered by this id.
     *
     * @throws dk.fordel.kernel.Unknown when not
     * @throws PersonErased when the person's data were erased
     */
    public void mustKnow(TraineeId trainee) {
        keys.of(trainee);
    }

    /** Deletes the person's key and the trace of the CPR number: nothing sealed opens again. */
    public void erase(TraineeId trainee, Instant at) {
        keys.erase(trainee, at);
        sql.sql("delete from cpr_index where trainee = :trainee")
                .param("trainee", trainee.value())
                .update();
    }

    private static @Nullable Sealed sealIfTold(
            DeterministicAead key, String field, @Nullable String words) {
        return words == null ? null : seal(key, field, words);
    }

    private static Sealed seal(DeterministicAead key, String field, String words) {
        try {
            byte[] sealed =
                    key.encryptDeterministically(words.getBytes(UTF_8), field.getBytes(UTF_8));
            return new Sealed(Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The field %s could not be sealed.".formatted(field));
        }
    }

    private static @Nullable String openIfTold(
            DeterministicAead key, String field, @Nullable Sealed sealed) {
        return sealed == null ? null : open(key, field, sealed);
    }

    private static String open(DeterministicAead key, String field, Sealed sealed) {
        try {
            byte[] words =
                    key.decryptDeterministically(
                            Base64.getDecoder().decode(sealed.ciphertext()), field.getBytes(UTF_8));
            return new String(words, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The field %s does not open with the person's key; it was sealed for somebody or something else."
                            .formatted(field));
        }
    }
}
