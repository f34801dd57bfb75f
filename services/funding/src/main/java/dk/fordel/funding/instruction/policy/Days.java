package dk.fordel.funding.instruction.policy;

import dk.fordel.messaging.Envelope;

import java.time.LocalDate;
import java.time.ZoneId;

/** Facts that name no day count from the day on which they were recorded, in Danish time. */
final class Days {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Days() {}

    static LocalDate of(Envelope envelope) {
        return envelope.recordedAt().atZone(DENMARK).toLocalDate();
    }
}
