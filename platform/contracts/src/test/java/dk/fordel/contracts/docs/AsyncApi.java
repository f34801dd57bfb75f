package dk.fordel.contracts.docs;

import static dk.fordel.contracts.docs.JsonSchemas.ordered;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Contracts;
import dk.fordel.contracts.Contracts.Publisher;
import dk.fordel.contracts.Says;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One AsyncAPI 3 document: a channel for each topic, a message for each event. */
final class AsyncApi {

    private AsyncApi() {}

    static Map<String, Object> document() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        for (Publisher publisher : Contracts.publishers()) {
            String service = service(publisher);
            channels.put(service, channel(publisher));
            operations.put(
                    service + ".publish",
                    ordered("action", "send", "channel", ref("#/channels/" + service)));
            publisher.events().forEach(e -> messages.put(Contracts.wireNameOf(e), message(e)));
        }
        return ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title",
                        "Fordel: events",
                        "version",
                        "1",
                        "description",
                        "Allocation of trainee doctors to tutor practices, as events. CloudEvents 1.0"
                                + " in Kafka's binary mode; topics keep everything from the first event"
                                + " on. At least once: a reader that acts on an event remembers its"
                                + " ce_id. A new field is optional; any other change is a new event"
                                + " with a new name. No event carries a name, a CPR number, contact"
                                + " data or the reason for a bar.",
                        "license",
                        ordered("name", "Apache-2.0")),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered(
                        "messages",
                        messages,
                        "messageTraits",
                        ordered("cloudEvent", cloudEvent())));
    }

    static String service(Publisher publisher) {
        return publisher.topic().replaceAll("^fordel\\.|\\.v\\d+$", "");
    }

    private static Map<String, Object> channel(Publisher publisher) {
        Map<String, Object> messages = new LinkedHashMap<>();
        publisher
                .events()
                .forEach(event ->
                        messages.put(
                                event.getSimpleName(),
                                ref("#/components/messages/" + Contracts.wireNameOf(event))));
        return ordered(
                "address",
                publisher.topic(),
                "description",
                publisher.type().getAnnotation(Says.class).value(),
                "messages",
                messages,
                "bindings",
                ordered(
                        "kafka",
                        ordered(
                                "topicConfiguration",
                                ordered("cleanup.policy", List.of("delete"), "retention.ms", -1),
                                "bindingVersion",
                                "0.5.0")));
    }

    private static Map<String, Object> message(Class<? extends ContractEvent> event) {
        String wireName = Contracts.wireNameOf(event);
        return ordered(
                "name",
                wireName,
                "title",
                event.getSimpleName(),
                "summary",
                event.getAnnotation(Says.class).value(),
                "traits",
                List.of(ref("#/components/messageTraits/cloudEvent")),
                "payload",
                ordered(
                        "schemaFormat",
                        "application/schema+json;version=draft-2020-12",
                        "schema",
                        ref("./" + wireName + ".json")));
    }

    /** What every event carries around its payload. */
    private static Map<String, Object> cloudEvent() {
        return ordered(
                "headers",
                ordered(
                        "type",
                        "object",
                        "properties",
                        ordered(
                                "ce_specversion",
                                ordered("const", "1.0"),
                                "ce_id",
                                header("Id of the event; the same when it comes again.", "uuid"),
                                "ce_type",
                                header("Name of the event, version included.", null),
                                "ce_source",
                                header(
                                        "Whose service: urn:fordel:, the region's code, a colon and the service's name, for example urn:fordel:1082:allocation.",
                                        "uri"),
                                "ce_subject",
                                header("Id of what the event is about; equal to the key.", null),
                                "ce_time",
                                header("When the service recorded it, in UTC.", "date-time"),
                                "ce_correlationid",
                                header("The request that started it all, if known.", null),
                                "ce_causationid",
                                header("The event that it answers, if any.", null),
                                "traceparent",
                                header("W3C trace context, if traced.", null)),
                        "required",
                        List.of(
                                "ce_specversion",
                                "ce_id",
                                "ce_type",
                                "ce_source",
                                "ce_subject",
                                "ce_time")),
                "bindings",
                ordered(
                        "kafka",
                        ordered(
                                "key",
                                ordered(
                                        "type",
                                        "string",
                                        "description",
                                        "Id of what the event is about. Events of one key arrive in the order in which they were recorded."),
                                "bindingVersion",
                                "0.5.0")));
    }

    private static Map<String, Object> header(String description, String format) {
        Map<String, Object> header = ordered("type", "string", "description", description);
        if (format != null) {
            header.put("format", format);
        }
        return header;
    }

    private static Map<String, Object> ref(String target) {
        return ordered("$ref", target);
    }
}
