package dk.fordel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.servers.FreePort;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

class PortsTest {

    private static final Part ONE = new Part("practice-registry", FreePort.any(), "");
    private static final Part OTHER = new Part("allocation", FreePort.any(), "");
    private static final List<Part> BOTH = List.of(ONE, OTHER);

    @Test
    void an_option_goes_before_the_environment_and_that_before_the_usual() {
        int option = FreePort.any();
        int variable = FreePort.any();
        var environment = Map.of("FORDEL_PORT_PRACTICE_REGISTRY", Integer.toString(variable));

        assertThat(Ports.choose(BOTH, Map.of(), Map.of()).of(ONE)).isEqualTo(ONE.port());
        assertThat(Ports.choose(BOTH, Map.of(), environment).of(ONE)).isEqualTo(variable);
        assertThat(Ports.choose(BOTH, Map.of("practice-registry", option), environment).of(ONE))
                .isEqualTo(option);
    }

    @Test
    void zero_means_any_free_one_and_never_the_same_twice() {
        var parts = Part.all(Part.SERVICES);
        var zeros = new java.util.HashMap<String, Integer>();
        parts.forEach(part -> zeros.put(part.name(), 0));

        var ports = Ports.choose(parts, zeros, Map.of());

        var chosen = new HashSet<Integer>();
        parts.forEach(part -> chosen.add(ports.of(part)));
        assertThat(chosen).hasSize(parts.size()).doesNotContain(0);
    }

    @Test
    void the_usual_ports_are_those_of_the_documentation() {
        assertThat(Part.all(Part.SERVICES))
                .extracting(Part::name, Part::port)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("postgresql", 15432),
                        org.assertj.core.groups.Tuple.tuple("kafka", 19092),
                        org.assertj.core.groups.Tuple.tuple("identity", 8090),
                        org.assertj.core.groups.Tuple.tuple("practice-registry", 8081),
                        org.assertj.core.groups.Tuple.tuple("trainee-lifecycle", 8082),
                        org.assertj.core.groups.Tuple.tuple("allocation", 8083),
                        org.assertj.core.groups.Tuple.tuple("funding", 8084),
                        org.assertj.core.groups.Tuple.tuple("course-attendance", 8085));
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        int port = FreePort.any();
        assertThatThrownBy(() ->
                        Ports.choose(
                                BOTH,
                                Map.of("practice-registry", port, "allocation", port),
                                Map.of()))
                .hasMessageContaining("Port " + port + " is asked for twice");
        assertThatThrownBy(() -> Ports.choose(BOTH, Map.of("alocation", port), Map.of()))
                .hasMessageContaining("There is no alocation")
                .hasMessageContaining("practice-registry, allocation");
        assertThatThrownBy(() -> Ports.choose(BOTH, Map.of("allocation", 70_000), Map.of()))
                .hasMessageContaining("70000 is no port for allocation");
        assertThatThrownBy(() ->
                        Ports.choose(BOTH, Map.of(), Map.of("FORDEL_PORT_ALLOCATION", "eighty")))
                .hasMessageContaining("FORDEL_PORT_ALLOCATION is 'eighty'");
    }
}
