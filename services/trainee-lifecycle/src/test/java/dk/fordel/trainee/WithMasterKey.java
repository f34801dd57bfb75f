package dk.fordel.trainee;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A master key for the service under test. All tests that start the service take it from here, so
 * that they share one: two at once would take each other's facts from the topics.
 */
interface WithMasterKey {

    @DynamicPropertySource
    static void masterKey(DynamicPropertyRegistry registry) {
        registry.add("fordel.master-key-file", () -> newMasterKey().toString());
    }

    static Path newMasterKey() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            Path file = Files.createTempFile("master", ".key");
            file.toFile().deleteOnExit();
            return Files.writeString(file, Base64.getEncoder().encodeToString(secret) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
