package dk.fordel.messaging;

import dk.fordel.eventstore.StoredJson;

import io.cloudevents.CloudEvent;
import io.cloudevents.types.Time;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * CloudEvents 1.0 in the JSON batch format: an array of events in structured mode. Written by hand
 * because the SDK's JSON module is built on Jackson 2 and our contracts are written by Jackson 3;
 * the data are the very bytes that Kafka carries.
 */
final class CloudEventsBatch {

    static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private static final JsonMapper JSON = StoredJson.mapper();

    private CloudEventsBatch() {}

    static byte[] of(List<CloudEvent> events) {
        return JSON.writeValueAsBytes(events.stream().map(CloudEventsBatch::structured).toList());
    }

    private static Map<String, Object> structured(CloudEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("specversion", event.getSpecVersion().toString());
        json.put("id", event.getId());
        json.put("source", event.getSource().toString());
        json.put("type", event.getType());
        json.put("subject", event.getSubject());
        json.put("time", Time.writeTime(Objects.requireNonNull(event.getTime())));
        event.getExtensionNames().stream()
                .sorted()
                .forEach(name -> json.put(name, event.getExtension(name)));
        json.put("datacontenttype", event.getDataContentType());
        json.put(
                "data",
                new RawValue(
                        new String(
                                Objects.requireNonNull(event.getData()).toBytes(),
                                java.nio.charset.StandardCharsets.UTF_8)));
        return json;
    }
}
