package dk.fordel.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** A file of which the first half has been sent, and the rest comes when the test says so. */
public final class SlowUpload implements AutoCloseable {

    private final Socket socket;
    private final byte[] file;

    SlowUpload(URI address, String token, String contentType, byte[] file) {
        this.file = file;
        try {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(60_000);
            send(
                    """
                    POST %s?%s HTTP/1.1
                    Host: %s:%d
                    Authorization: Bearer %s
                    Content-Type: %s
                    Content-Length: %d
                    Connection: close

                    """
                            .formatted(
                                    address.getRawPath(),
                                    address.getRawQuery() == null ? "" : address.getRawQuery(),
                                    address.getHost(),
                                    address.getPort(),
                                    token,
                                    contentType,
                                    file.length)
                            .replace("\n", "\r\n")
                            .getBytes(US_ASCII));
            send(Arrays.copyOf(file, file.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the rest; the status of the answer. */
    public int finish() {
        try {
            send(Arrays.copyOfRange(file, file.length / 2, file.length));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
