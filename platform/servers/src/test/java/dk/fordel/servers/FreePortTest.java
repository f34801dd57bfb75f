package dk.fordel.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

class FreePortTest {

    /** Linux gives outgoing connections 32768 and up, others 49152 and up. */
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    @Test
    void a_port_is_given_once_and_never_one_that_an_outgoing_connection_could_take() {
        var ports = IntStream.range(0, 500).map(i -> FreePort.any()).boxed().toList();

        assertThat(ports)
                .doesNotHaveDuplicates()
                .allSatisfy(port -> assertThat(port).isBetween(1_024, FIRST_OF_CONNECTIONS - 1));
    }

    @Test
    void a_port_that_somebody_listens_on_is_not_free() throws Exception {
        int port = FreePort.any();

        assertThat(FreePort.isFree(port)).isTrue();
        try (var taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(FreePort.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
