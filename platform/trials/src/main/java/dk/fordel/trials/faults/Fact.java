package dk.fordel.trials.faults;

import dk.fordel.contracts.WireName;
import dk.fordel.trials.subject.TallyCounted;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A record as the giver would send it, or nearly so: CloudEvents in binary mode, written by hand,
 * so that it can be wrong.
 *
 * @param tally whose; also the key
 * @param number 0 in what is no count at all
 * @param type the wire name
 * @param body the JSON
 * @param partition null for the key's own
 */
record Fact(
        UUID id, UUID tally, long number, String type, String body, @Nullable Integer partition) {

    private static final String TYPE = TallyCounted.class.getAnnotation(WireName.class).value();

    static Fact counted(UUID id, UUID tally, long number, String note) {
        return new Fact(
                id,
                tally,
                number,
                TYPE,
                "{\"tallyId\":\"%s\",\"number\":%d,\"note\":\"%s\"}".formatted(tally, number, note),
                null);
    }

    static Fact withoutNumber(UUID id, UUID tally) {
        return new Fact(
                id, tally, 0, TYPE, "{\"tallyId\":\"%s\",\"note\":\"\"}".formatted(tally), null);
    }

    static Fact ofAnUnknownVersion(UUID id, UUID tally) {
        return new Fact(
                id,
                tally,
                0,
                TYPE.replace(".v1", ".v9"),
                "{\"tallyIds\":[\"%s\"],\"numbers\":\"IX\"}".formatted(tally),
                null);
    }

    Fact on(int partition) {
        return new Fact(id, tally, number, type, body, partition);
    }

    ProducerRecord<String, byte[]> record() {
        var record =
                new ProducerRecord<>(
                        TallyCounted.TOPIC,
                        partition,
                        tally.toString(),
                        body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "urn:fordel:trials-giver",
                        "ce_type",
                        type,
                        "ce_subject",
                        tally.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
