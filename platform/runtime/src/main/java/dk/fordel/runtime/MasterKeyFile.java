package dk.fordel.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/**
 * The key that wraps the keys of all trainees, made at the first start and readable by its owner
 * alone. Without it the personal data in this data folder cannot be read any more.
 */
final class MasterKeyFile {

    private static final int BYTES = 32;

    private MasterKeyFile() {}

    /** The file, made when it is not there yet. */
    static Path in(DataFolder data) {
        var file = data.masterKey();
        if (Files.exists(file)) {
            return file;
        }
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                Files.newByteChannel(
                        file,
                        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly)) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            return file;
        } catch (IOException e) {
            throw new LaunchFailed("The master key " + file + " cannot be made: " + e, e);
        }
    }
}
