package dk.fordel.messaging;

import dk.fordel.kernel.OpenTo;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.Unknown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The service's topic over plain HTTP, for those who cannot reach the broker. */
@RestController
class FeedController implements OpenTo {

    static final String CURSOR = "Fordel-Cursor";

    private static final int ASK_AGAIN_AFTER_SECONDS = 5;
    private static final long SLACK_SECONDS = 15;

    private final Publication publication;
    private final Feed feed;
    private final FeedBell bell;

    FeedController(Publication publication, Feed feed, FeedBell bell) {
        this.publication = publication;
        this.feed = feed;
        this.bell = bell;
    }

    /**
     * The events that follow a place, oldest first.
     *
     * @param topic the name of this service's topic, for example {@code fordel.allocation.v1}
     * @param after the {@code Fordel-Cursor} of the page before; left out, the feed begins with the
     *     first event
     * @param limit how many events the page holds at most
     * @param wait seconds to wait for an event when there is none yet
     * @return a CloudEvents batch; {@code Link: rel="next"} and {@code Fordel-Cursor} say where to
     *     go on
     */
    @GetMapping(path = "/feed/{topic}", produces = CloudEventsBatch.MEDIA_TYPE)
    @RolesAllowed({"AUDITOR", "PAYROLL", "OTHER_REGION", "ADMINISTRATOR"})
    DeferredResult<ResponseEntity<byte[]>> read(
            @PathVariable String topic,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(30) int wait) {
        if (!topic.equals(publication.topic())) {
            throw new Unknown(
                    "feed",
                    "%s here; this service has the feed %s".formatted(topic, publication.topic()));
        }
        FeedCursor place = after == null ? FeedCursor.START : FeedCursor.read(after);
        var asked = new Asked(place, limit, wait);
        var result =
                new DeferredResult<ResponseEntity<byte[]>>(
                        TimeUnit.SECONDS.toMillis(wait + SLACK_SECONDS));
        FeedPage page = feed.after(place, limit);
        if (!page.isEmpty() || wait == 0) {
            result.setResult(answer(asked, page));
        } else if (bell.enter()) {
            Thread.ofVirtual().name("feed").start(() -> answerLater(asked, page, result));
        } else {
            throw tooManyWait();
        }
        return result;
    }

    private record Asked(FeedCursor place, int limit, int seconds) {}

    @Override
    public Set<Role> openTo() {
        return publication.readers();
    }

    /** On a thread of its own, which ends with the answer. */
    private void answerLater(
            Asked asked, FeedPage first, DeferredResult<ResponseEntity<byte[]>> result) {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(asked.seconds());
            FeedPage page = first;
            long heard = -1; // what was committed between the first look and now counts as heard
            while (page.isEmpty() && bell.isRunning() && System.nanoTime() < end) {
                bell.awaitAfter(heard, FeedBell.napNanos(end - System.nanoTime()));
                heard = bell.times();
                page = feed.after(page.next(), asked.limit());
            }
            result.setResult(answer(asked, page.waitedFor()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            result.setErrorResult(e);
        } finally {
            bell.leave();
        }
    }

    /** A complete page may be kept for ever, by the caller alone; the last one by nobody. */
    private ResponseEntity<byte[]> answer(Asked asked, FeedPage page) {
        byte[] body = CloudEventsBatch.of(page.events());
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(CloudEventsBatch.MEDIA_TYPE))
                        .header(HttpHeaders.LINK, next(asked, page))
                        .header(CURSOR, page.next().toString());
        return page.complete()
                ? answer.cacheControl(
                                CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePrivate()
                                        .immutable())
                        .eTag("\"%s\"".formatted(DigestUtils.md5DigestAsHex(body)))
                        .body(body)
                : answer.cacheControl(CacheControl.noStore()).body(body);
    }

    private String next(Asked asked, FeedPage page) {
        var uri = UriComponentsBuilder.fromPath("/feed/{topic}");
        if (!page.next().equals(FeedCursor.START)) {
            uri.queryParam("after", page.next());
        }
        uri.queryParam("limit", asked.limit());
        if (asked.seconds() > 0) {
            uri.queryParam("wait", asked.seconds());
        }
        return "<%s>; rel=\"next\"".formatted(uri.build(publication.topic()));
    }

    private static ErrorResponseException tooManyWait() {
        var problem =
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "%d requests wait for events already. Ask again in %d seconds, or without `wait`."
                                .formatted(FeedBell.MOST_WAITING, ASK_AGAIN_AFTER_SECONDS));
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "" + ASK_AGAIN_AFTER_SECONDS);
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}
