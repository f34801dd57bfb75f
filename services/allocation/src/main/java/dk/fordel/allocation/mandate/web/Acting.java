package dk.fordel.allocation.mandate.web;

import dk.fordel.allocation.mandate.Decider;
import dk.fordel.security.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who acts, and on which day. */
@Component
public class Acting {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    Acting(Clock clock) {
        this.clock = clock;
    }

    public Decider as(Caller caller) {
        return new Decider(caller.post(), caller.subject(), caller.roles(), caller.areas());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(COPENHAGEN));
    }

    public LocalDate on(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }
}
