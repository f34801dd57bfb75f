package dk.fordel.eventstore;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.slf4j.MDC;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes into every event what it was a part of ({@code correlationId}), what caused it ({@code
 * causationId}: the id of the foreign event that a policy answered) and the trace ({@code
 * traceparent}), as the request or the inbox has put them into the logging context.
 */
final class MdcCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, String> data = new HashMap<>();
        put(data, "correlationId", MDC.get("correlationId"));
        put(data, "causationId", MDC.get("causationId"));
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        if (trace != null && span != null) {
            data.put("traceparent", "00-%s-%s-01".formatted(trace, span));
        }
        return data;
    }

    private static void put(
            Map<String, String> data, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            data.put(key, value);
        }
    }
}
