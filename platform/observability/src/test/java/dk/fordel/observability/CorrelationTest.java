package dk.fordel.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class CorrelationTest {

    private static final UUID OUTER = UUID.randomUUID();
    private static final UUID INNER = UUID.randomUUID();

    @Test
    void what_happens_inside_a_wish_has_its_id_and_then_the_one_before_is_back() {
        try (var _ = Correlation.begin(OUTER)) {
            try (var _ = Correlation.begin(INNER)) {
                assertThat(Correlation.current()).isEqualTo(INNER);
            }
            assertThat(Correlation.current()).isEqualTo(OUTER);
        }
        assertThat(Correlation.current()).isNotEqualTo(OUTER);
    }

    @Test
    void only_a_whole_uuid_is_read() {
        assertThat(Correlation.parse(OUTER.toString())).isEqualTo(OUTER);
        assertThat(Correlation.parse("1-1-1-1-1")).isNull();
        assertThat(Correlation.parse("x".repeat(36))).isNull();
        assertThat(Correlation.parse(null)).isNull();
    }
}
