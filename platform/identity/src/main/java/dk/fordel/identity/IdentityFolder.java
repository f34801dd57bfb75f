package dk.fordel.identity;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the provider keeps between starts, readable by its owner alone: {@code secrets} (a line a
 * user: id, space, secret) and {@code signing-key.json}, made when they are missing, and {@code
 * bindings}, written by {@code fordel bind}: which trainee or practice a user is.
 */
final class IdentityFolder {

    private static final int SECRET_BYTES = 18;

    private final Path folder;

    IdentityFolder(Path folder) {
        this.folder = folder;
    }

    /** The secret of each user, made for those who have none yet. */
    Map<String, String> secretsOf(Iterable<DemoUser> users) {
        var file = folder.resolve("secrets");
        var secrets = new TreeMap<String, String>();
        if (Files.exists(file)) {
            for (var line : read(file).lines().filter(line -> !line.isBlank()).toList()) {
                var words = line.split(" ", 2);
                if (words.length != 2) {
                    throw new IllegalStateException(
                            file
                                    + " has a line that is not 'user secret'. Correct it, or delete the file "
                                    + "and start again: new secrets are then made.");
                }
                secrets.put(words[0], words[1]);
            }
        }
        var known = Map.copyOf(secrets);
        users.forEach(user -> secrets.computeIfAbsent(user.id(), id -> newSecret()));
        if (!secrets.equals(known)) {
            write(
                    file,
                    secrets.entrySet().stream()
                            .map(secret -> secret.getKey() + " " + secret.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        return secrets;
    }

    /**
     * Which trainee a user is ({@code fordel_trainee}) and which practices a user speaks for
     * ({@code fordel_practice}), as claims. Read anew for each token, since trainees and practices
     * come later than users.
     */
    Map<String, List<String>> bindingsOf(String user) {
        var claims = new TreeMap<String, List<String>>();
        var file = folder.resolve("bindings");
        if (Files.exists(file)) {
            read(file)
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .filter(words -> words.length == 3 && words[0].equals(user))
                    .forEach(words ->
                            claims.computeIfAbsent("fordel_" + words[1], kind -> new ArrayList<>())
                                    .add(words[2]));
        }
        return claims;
    }

    /** The key that signs tokens; the same at every start, so that a token outlives a restart. */
    RSAKey signingKey() {
        var file = folder.resolve("signing-key.json");
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(read(file));
            }
            var key =
                    new RSAKeyGenerator(2048)
                            .keyID(UUID.randomUUID().toString())
                            .keyUse(KeyUse.SIGNATURE)
                            .generate();
            write(file, key.toJSONString());
            return key;
        } catch (ParseException e) {
            throw new IllegalStateException(
                    file + " is no signing key. Delete it and start again: a new one is then made.",
                    e);
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys.", e);
        }
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Whole or not at all, and never readable by others, not even for a moment. */
    private void write(Path file, String content) {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "draft", "", ownerOnly);
            Files.writeString(draft, content);
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
