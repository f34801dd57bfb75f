package dk.fordel.registry.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Denmark. */
@Component
public class Today {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate orOn(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock.withZone(DENMARK)) : day;
    }

    public LocalDate get() {
        return orOn(null);
    }
}
