package dk.fordel.contracts.docs;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Contracts;
import dk.fordel.contracts.Contracts.Publisher;
import dk.fordel.contracts.Says;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The catalogue of events for people: a section for each service, a table for each event. */
final class Catalogue {

    private static final String INTRODUCTION =
            """
            # Events

            Every fact that one service of Fordel tells the others, and other regions. Generated from the records in
            `platform/contracts`; `make docs` writes it anew. For programs: [AsyncAPI](contracts/asyncapi.yaml) and a JSON Schema
            for each event in [contracts](contracts).

            Events are CloudEvents 1.0 in Kafka's binary mode: the table's fields are the JSON value, everything else is in headers
            (`ce_id`, `ce_type`, `ce_source`, `ce_subject`, `ce_time`). The key is the id of what the event is about, and events of
            one key arrive in the order in which they were recorded. An event can come twice, with the same `ce_id`. Topics keep
            everything, from the first event on. Days are Europe/Copenhagen, instants are UTC, money is whole øre. A field in
            *italics* can be absent. A new version may add such fields; anything else would be a new event with a new name.
            """;

    private Catalogue() {}

    static String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("\n| service | topic | what it tells |\n|---|---|---|\n");
        for (Publisher publisher : Contracts.publishers()) {
            String service = AsyncApi.service(publisher);
            text.append(
                    "| [%s](#%s) | `%s` | %s |\n"
                            .formatted(
                                    service, service, publisher.topic(), says(publisher.type())));
        }
        for (Publisher publisher : Contracts.publishers()) {
            text.append("\n## ").append(AsyncApi.service(publisher)).append('\n');
            publisher.events().forEach(event -> text.append(section(event)));
        }
        return text.toString();
    }

    private static String section(Class<? extends ContractEvent> event) {
        StringBuilder section = new StringBuilder();
        section.append("\n### ").append(words(event.getSimpleName())).append("\n\n");
        section.append(says(event)).append("\n\n");
        section.append("`%s`\n\n".formatted(Contracts.wireNameOf(event)));
        section.append("| field | type | meaning |\n|---|---|---|\n");
        rows(event, "")
                .forEach((name, row) -> section.append("| %s | %s |\n".formatted(name, row)));
        return section.toString();
    }

    private static Map<String, String> rows(Class<?> record, String prefix) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Field field : Field.of(record)) {
            String name = "`%s%s`".formatted(prefix, field.name());
            rows.put(
                    field.optional() ? "*" + name + "*" : name,
                    "%s | %s".formatted(type(field.type()), field.says()));
            Class<?> element = element(field.type());
            if (element.isRecord()) {
                rows.putAll(rows(element, prefix + field.name() + "[]."));
            }
        }
        return rows;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>)
                        generic.getActualTypeArguments()[
                                generic.getActualTypeArguments().length - 1]
                : (Class<?>) type;
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            String of = type(element(type));
            return generic.getRawType() == Map.class ? "text to " + of : "list of " + of;
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> "text";
            case "UUID" -> "UUID";
            case "LocalDate" -> "day";
            case "Instant" -> "instant";
            case "int", "Integer", "long", "Long" -> "whole number";
            case "boolean" -> "true or false";
            default -> words(((Class<?>) type).getSimpleName()).toLowerCase(Locale.ROOT);
        };
    }

    private static String words(String camelCase) {
        String spaced = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String says(Class<?> type) {
        return type.getAnnotation(Says.class).value();
    }
}
