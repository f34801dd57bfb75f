package dk.fordel.trainee.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that everything personal hangs on: 32 random bytes in a file that the service can read
 * and nobody else. It encrypts nothing itself; one key for each use is derived from it
 * (HKDF-SHA256), so that no use tells anything about another.
 */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the key.
     *
     * @param file holds 32 bytes in Base64, as {@code openssl rand -base64 32} writes them
     * @throws IllegalStateException when it does not; the sentence says how to make one
     */
    static MasterKey in(Path file) {
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length == BYTES) {
                return new MasterKey(secret);
            }
        } catch (IOException | IllegalArgumentException e) {
            // the sentence below says all that may be said of either
        }
        throw new IllegalStateException(
                "FORDEL_MASTER_KEY_FILE names %s, which is not a readable file with 32 bytes in Base64. Make one with: openssl rand -base64 32 > %s"
                        .formatted(file, file));
    }

    /** Wraps the keys of persons. */
    Aead wrapping() {
        try {
            return new AesGcmJce(derived("person-key wrapping").getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Finds a number again without saying it. */
    String blindIndexOf(String digits) {
        return hmac("cpr blind index", digits);
    }

    /** Finds a team of a list again without saying what the list calls it. */
    String blindIndexOfTeam(String words) {
        return hmac("team blind index", words);
    }

    /** Tells this key from any other without saying anything about it. */
    String mark() {
        return hmac("mark", "fordel");
    }

    private String hmac(String use, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived(use));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKey derived(String use) {
        try {
            byte[] key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(secret)
                                            .thenExpand(("fordel " + use).getBytes(UTF_8), BYTES));
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "(the master key)";
    }
}
