package dk.fordel.eventstore;

import dk.fordel.kernel.CommandOrigin;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

import java.util.Map;

/**
 * Hands on who acted, as part of what and because of what, from the message that is handled to the
 * events and commands that come of it.
 */
final class OriginCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message.getMetaData().subset(CommandOrigin.KEYS.toArray(String[]::new));
    }
}
