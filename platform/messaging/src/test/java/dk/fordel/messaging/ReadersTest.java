package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.fordel.contracts.Contracts;
import dk.fordel.contracts.registry.TutorJoined;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A reader of a contract takes what it knows and leaves the rest. */
class ReadersTest {

    private static final UUID PRACTICE = new UUID(1, 1);
    private static final UUID TUTOR = new UUID(2, 2);
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    @Test
    void a_field_of_a_later_release_is_ignored() {
        assertThat(
                        read(
                                """
                                {"practiceId": "%s", "tutorId": "%s", "from": "2027-03-01", "to": "2028-02-29",
                                 "mentor": {"since": "2020-01-01"}, "languages": ["da", "kl"]}
                                """))
                .isEqualTo(new TutorJoined(PRACTICE, TUTOR, FROM, LocalDate.of(2028, 2, 29)));
    }

    @Test
    void an_optional_field_that_an_earlier_release_did_not_know_is_absent() {
        assertThat(
                        read(
                                """
                                {"practiceId": "%s", "tutorId": "%s", "from": "2027-03-01"}
                                """))
                .isEqualTo(new TutorJoined(PRACTICE, TUTOR, FROM, null));
    }

    @Test
    void events_of_two_regions_are_told_apart_by_their_source() {
        assertThat(sourceOf("1081")).isEqualTo("urn:fordel:1081:practice-registry");
        assertThat(sourceOf("1082")).isEqualTo("urn:fordel:1082:practice-registry");
        assertThat(sourceOf("")).as("not said").isEqualTo("urn:fordel:practice-registry");
        assertThatIllegalStateException()
                .isThrownBy(() -> sourceOf("Midtjylland"))
                .withMessageContaining("four digits such as 1082");
    }

    private static String sourceOf(String region) {
        var envelope = new Envelope(new UUID(3, 3), PRACTICE.toString(), Instant.EPOCH, null, null);
        return new WireFormat(region, "practice-registry")
                .cloudEvent(new TutorJoined(PRACTICE, TUTOR, FROM, null), envelope)
                .getSource()
                .toString();
    }

    private static TutorJoined read(String json) {
        var envelope = new Envelope(new UUID(3, 3), PRACTICE.toString(), Instant.EPOCH, null, null);
        return new WireFormat("", "test")
                .read(
                        new WireFormat.Incoming(
                                Contracts.wireNameOf(TutorJoined.class),
                                envelope,
                                json.formatted(PRACTICE, TUTOR).getBytes(StandardCharsets.UTF_8)),
                        TutorJoined.class);
    }
}
