package dk.fordel.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Loopback ports that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /** A port that was free a moment ago, chosen by the operating system. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback.", e);
        }
    }

    /** The port itself, or any free one when it is 0. */
    static int orAny(int port) {
        return port == 0 ? any() : port;
    }
}
