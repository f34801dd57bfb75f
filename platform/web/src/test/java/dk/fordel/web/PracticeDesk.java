package dk.fordel.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Unknown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes practices, files and nonsense. */
@RestController
class PracticeDesk {

    enum Kind {
        SOLO,
        PARTNERSHIP
    }

    record Ward(String code) {
        Ward {
            if (code.length() > 3) {
                throw new Malformed("ward", "A ward has at most three letters.");
            }
        }
    }

    record Position(@NotNull @DayBetween(from = "-P1Y", to = "P2Y") LocalDate from, int hours) {}

    record Practice(
            @NotNull @Size(min = 1, max = 20) String name,
            int capacity,
            @Nullable LocalDate from,
            @Nullable Kind kind,
            @Nullable Instant at,
            @Nullable Boolean open,
            @Nullable Ward ward,
            @Lines @Nullable String words,
            @Nullable List<String> codes,
            @Nullable Map<String, Integer> weights,
            @Nullable UUID id,
            @Valid @Size(max = 3) @Nullable List<Position> positions) {}

    /** Has a position of its own. */
    record Rota(@NotNull Rota.Position position, @Nullable String words) {
        record Position(@NotNull Kind kind, @NotNull LocalDate from, @NotNull LocalDate to) {}
    }

    @PostMapping("/api/rotas")
    Rota rota(@RequestBody Rota rota) {
        return rota;
    }

    @PostMapping(
            path = "/api/shifts",
            consumes = {"text/csv", "application/octet-stream"})
    int shifts(@RequestParam String filename, @Upload(example = "shift\nNIGHT\n") InputStream file)
            throws IOException {
        return file.readAllBytes().length;
    }

    static final class Full extends Refusal {
        Full() {
            super("HARD-2", "Elm Road has both its places taken until June.");
        }
    }

    @PostMapping("/api/practices")
    Practice register(@Valid @RequestBody Practice practice) {
        return practice;
    }

    @GetMapping("/api/practices/{id}")
    String one(@PathVariable UUID id, @RequestParam LocalDate day) {
        return id + " " + day;
    }

    @GetMapping("/api/greeting")
    Map<String, Object> greeting(AnswerLanguage language) {
        return Map.of("language", language.tag());
    }

    @GetMapping("/api/named/{name}")
    Map<String, Object> named(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestHeader(name = "X-Why", required = false) @Nullable String why) {
        return Map.of("name", name, "city", String.valueOf(city), "why", String.valueOf(why));
    }

    @GetMapping("/api/says/{what}")
    String says(@PathVariable String what, @RequestParam(required = false) @Nullable String cpr)
            throws Exception {
        throw switch (what) {
            case "refused" -> new Full();
            case "wrapped" -> new IllegalStateException("bus", new Full());
            case "unknown" -> new Unknown("practice", 7);
            case "other" -> new IncompatibleAggregateException("of a practice, not a placement");
            case "malformed" -> new Malformed("to", "The end lies before the start.");
            default -> new IllegalStateException("secret-of-the-house");
        };
    }

    @GetMapping("/api/pages")
    Map<String, Object> pages(PageRequest page) {
        String after = page.lastText();
        return Map.of("limit", page.limit(), "after", after == null ? List.of() : List.of(after));
    }

    @PostMapping(path = "/api/raw", consumes = "text/csv")
    int raw(@RequestBody byte[] body) throws InterruptedException {
        holding.countDown();
        if (!mayGoOn.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The test forgot its file.");
        }
        return body.length;
    }

    private volatile CountDownLatch holding = new CountDownLatch(0);
    private volatile CountDownLatch mayGoOn = new CountDownLatch(0);

    void hold() {
        holding = new CountDownLatch(1);
        mayGoOn = new CountDownLatch(1);
    }

    void awaitHolding() throws InterruptedException {
        if (!holding.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("No file came.");
        }
    }

    void letGo() {
        mayGoOn.countDown();
    }
}
