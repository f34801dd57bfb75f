package dk.fordel.eventstore;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.slf4j.MDC;

import java.util.Map;

/**
 * Writes the trace into every event ({@code traceparent}), as tracing has put it into the logging
 * context. It is for those who look at how a call ran; who acted comes from the message ({@link
 * OriginCorrelation}).
 */
final class TraceCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace == null || span == null
                ? Map.of()
                : Map.of("traceparent", "00-%s-%s-01".formatted(trace, span));
    }
}
