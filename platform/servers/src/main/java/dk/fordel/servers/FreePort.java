package dk.fordel.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Loopback ports that nobody listens on, for who binds them a little later. They lie below those
 * that the operating system gives to outgoing connections, so that no connection takes one in
 * between, and a process gives none twice; each process counts from a place of its own.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int PER_PROCESS = 100;

    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * PER_PROCESS % (END - FIRST)));

    private FreePort() {}

    /** A port that was free a moment ago and that this process has not been given before. */
    public static int any() {
        for (int tried = 0; tried < END - FIRST; tried++) {
            int port = FIRST + NEXT.getAndIncrement() % (END - FIRST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException(
                "No port from %d to %d is free on loopback.".formatted(FIRST, END - 1));
    }

    /** The port itself, or any free one when it is 0. */
    static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /** Whether nobody listens there now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
