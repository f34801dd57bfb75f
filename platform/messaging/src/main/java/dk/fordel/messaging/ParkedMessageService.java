package dk.fordel.messaging;

import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an operator can do with parked messages: try them again in their order, or discard one with
 * a reason.
 */
final class ParkedMessageService {

    private final ParkedMessages parked;
    private final Inbox inbox;
    private final WireFormat format;
    private final TransactionOperations transaction;
    private final Map<String, Subscription> subscriptions;

    ParkedMessageService(
            ParkedMessages parked,
            Inbox inbox,
            WireFormat format,
            TransactionOperations transaction,
            List<Subscription> subscriptions) {
        this.parked = parked;
        this.inbox = inbox;
        this.format = format;
        this.transaction = transaction;
        this.subscriptions =
                subscriptions.stream()
                        .collect(Collectors.toMap(Subscription::topic, Function.identity()));
    }

    /**
     * What a retry did.
     *
     * @param handled how many messages of the key have had their effect now
     * @param stillParked the one that failed again, if any
     * @param reason why it failed
     */
    record Outcome(
            int handled,
            @org.jspecify.annotations.Nullable Long stillParked,
            @org.jspecify.annotations.Nullable String reason) {}

    /** Tries the message and all that wait behind it, oldest first, until one fails again. */
    Outcome retry(long id) {
        var asked = parked.get(id);
        for (int handled = 0; ; handled++) {
            Long[] current = new Long[1];
            try {
                Optional<Long> done = Optional.empty();
                done =
                        transaction.execute(
                                status -> retryOldest(asked.topic(), asked.key(), current));
                if (done == null || done.isEmpty()) {
                    return new Outcome(handled, null, null);
                }
            } catch (RuntimeException e) {
                Long failed = current[0];
                if (failed == null) {
                    throw e;
                }
                parked.triedInVain(failed, Inbox.reason(e));
                return new Outcome(handled, failed, Inbox.reason(e));
            }
        }
    }

    private Optional<Long> retryOldest(String topic, String key, Long[] current) {
        Optional<Long> oldest = parked.lockOldest(topic, key);
        oldest.ifPresent(id -> {
            current[0] = id;
            var record = parked.record(id);
            var message = format.open(record);
            var subscription = subscriptions.get(topic);
            var handler = subscription == null ? null : subscription.handlerOf(message.type());
            if (handler == null) {
                throw new IllegalStateException(
                        "This release still does not answer %s.".formatted(message.type()));
            }
            inbox.once(record, message, handler);
            parked.resolve(id, "handled on retry");
        });
        return oldest;
    }

    /** Gives up one message for good; those behind it can be retried then. */
    void discard(long id, String reason) {
        transaction.executeWithoutResult(status -> {
            var asked = parked.get(id);
            Long oldest = parked.lockOldest(asked.topic(), asked.key()).orElse(null);
            if (oldest == null || oldest != id) {
                throw new ParkedMessages.NotTheOldest(id, oldest);
            }
            parked.resolve(id, "discarded: " + reason);
        });
    }
}
