package dk.fordel.messaging;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.UnreadableEvent;

import io.cloudevents.CloudEvent;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The service's topic, read from its store: the same events in the same order as the relay sends
 * them, because both read the one order of the store and ask the same {@link Publication}. A page
 * follows from its place and its size alone, so a complete page never changes.
 */
final class Feed {

    /** How many stored events a page looks at, however many of them are private. */
    private static final int MOST_LOOKED_AT = 2_000;

    /** So many database connections are the most that all readers of the feed hold at once. */
    private static final int MOST_AT_ONCE = 3;

    /** A release is put back by people. */
    private static final int SECONDS_UNTIL_READABLE = 300;

    private final Publication publication;
    private final OrderedEvents store;
    private final WireFormat format;
    private final Semaphore reading = new Semaphore(MOST_AT_ONCE, true);

    Feed(Publication publication, OrderedEvents store, WireFormat format) {
        this.publication = publication;
        this.store = store;
        this.format = format;
    }

    /**
     * What follows a place.
     *
     * @throws ErrorResponseException when the store does not hold the place (HTTP 410), or when
     *     what follows it next can only be read by another release (HTTP 503)
     */
    FeedPage after(FeedCursor place, int limit) {
        reading.acquireUninterruptibly();
        try {
            assertHeld(place);
            return read(place, limit);
        } catch (UnreadableEvent e) {
            throw standsStill(e);
        } finally {
            reading.release();
        }
    }

    private FeedPage read(FeedCursor place, int limit) {
        List<CloudEvent> taken = new ArrayList<>();
        FeedCursor next = place;
        int lookedAt = 0;
        for (Placed placed : store.after(place.position(), MOST_LOOKED_AT)) {
            if (taken.size() == limit) {
                break;
            }
            take(placed.event(), taken);
            next = FeedCursor.at(placed);
            lookedAt++;
        }
        return new FeedPage(taken, next, taken.size() == limit || lookedAt == MOST_LOOKED_AT);
    }

    private void take(DomainEventMessage<?> event, List<CloudEvent> taken) {
        Envelope envelope = Envelope.of(event);
        ContractEvent contract = publication.contractFor(event.getPayload(), envelope);
        if (contract != null) {
            taken.add(format.cloudEvent(contract, envelope));
        }
    }

    private ErrorResponseException standsStill(UnreadableEvent before) {
        var refusal =
                new ErrorResponseException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "The feed of %s stands still before its event %s, which this release cannot read; its operators are told. All that came before it stands. Ask again from the same place in %d seconds."
                                        .formatted(
                                                publication.topic(),
                                                before.eventId(),
                                                SECONDS_UNTIL_READABLE)),
                        before);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, "" + SECONDS_UNTIL_READABLE);
        return refusal;
    }

    /** A place that was once given out and is not there: the store is not the one it was. */
    private void assertHeld(FeedCursor place) {
        if (place.equals(FeedCursor.START)) {
            return;
        }
        boolean held =
                store.idAt(place.position())
                        .filter(id -> id.toString().startsWith(place.mark()))
                        .isPresent();
        if (!held) {
            throw new ErrorResponseException(
                    HttpStatus.GONE,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.GONE,
                            "The feed of %s does not hold the place %s: it was restored from a backup that is older than what you have read, or the place is of another feed. Read it again without `after`; events whose ids you know are the same, and those of yours that do not come again never happened here."
                                    .formatted(publication.topic(), place)),
                    null);
        }
    }
}
