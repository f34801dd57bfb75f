package dk.fordel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the examples of an API come from. */
class ExamplesTest {

    private final Examples examples =
            new Examples(
                    Map.of(
                            "Shift",
                            new ObjectSchema()
                                    .addProperty("name", said("its name, for example NIGHT; short"))
                                    .addProperty("length", new IntegerSchema())
                                    .required(List.of("name"))),
                    LocalDate.parse("2026-11-27"));

    @Test
    void what_a_description_says_for_example_is_one_word_or_what_stands_between_backticks() {
        assertThat(of("for example NIGHT; short")).isEqualTo("NIGHT");
        assertThat(of("a code (for example 730), or none")).isEqualTo("730");
        assertThat(of("for example 5f0c.7a.")).isEqualTo("5f0c.7a");
        assertThat(of("for example `The tutor retires.`; short")).isEqualTo("The tutor retires.");
        assertThat(examples.of("n", new MapSchema(), "for example those of last year")).isNull();
        assertThat(examples.of("n", new IntegerSchema(), "such as there are")).isNull();
        assertThat(
                        examples.of(
                                "n",
                                new ArraySchema()
                                        .items(new Schema<>().$ref("#/components/schemas/Shift")),
                                "such as those of last year"))
                .isEqualTo(List.of(Map.of("name", "NIGHT")));
        assertThat(of("a code")).isNull();
        assertThat(of(null)).isNull();
    }

    @Test
    void what_is_said_is_read_as_what_it_is() {
        assertThat(examples.of("n", new IntegerSchema(), "for example 3200"))
                .isEqualTo(new BigDecimal("3200"));
        assertThat(examples.of("n", new BooleanSchema(), "for example false")).isEqualTo(false);
        assertThat(
                        examples.of(
                                "n",
                                new ArraySchema().items(new StringSchema()),
                                "for example `730, 740`"))
                .isEqualTo(List.of("730", "740"));
        assertThat(examples.of("n", new MapSchema(), "for example `SOFT-1: 100, SOFT-2: 5`"))
                .isEqualTo(Map.of("SOFT-1", new BigDecimal(100), "SOFT-2", new BigDecimal(5)));
        assertThat(examples.of("n", new ArraySchema(), "for example `[]`")).isEqualTo(List.of());
    }

    @Test
    void days_moments_ids_and_choices_need_no_words() {
        assertThat(made("on", "date")).isEqualTo("2026-11-27");
        assertThat(made("courseCompletedOn", "date")).isEqualTo("2026-11-27");
        assertThat(made("from", "date")).isEqualTo("2026-12-27");
        assertThat(made("to", "date")).isEqualTo("2027-06-27");
        assertThat(examples.of("begins", new DateTimeSchema(), null))
                .isEqualTo("2026-12-27T08:00:00Z");
        assertThat(examples.of("ends", new DateTimeSchema(), null))
                .isEqualTo("2026-12-27T15:00:00Z");
        Schema<String> choice = new StringSchema();
        choice.setEnum(List.of("SOLO", "PARTNERSHIP"));
        assertThat(examples.of("kind", choice, null)).isEqualTo("SOLO");
        assertThat(
                        (List<?>)
                                examples.of(
                                        "ids",
                                        new ArraySchema().items(new UUIDSchema()).minItems(2),
                                        null))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(examples.of("left", new IntegerSchema(), null)).isNull();
    }

    @Test
    void an_object_has_what_must_be_there_and_what_says_for_example() {
        Schema<?> rota =
                new ObjectSchema()
                        .addProperty("shift", new Schema<>().$ref("#/components/schemas/Shift"))
                        .addProperty("from", new StringSchema().format("date"))
                        .addProperty("words", said("for example `As usual.`"))
                        .addProperty("more", said("left out"))
                        .addProperty("instead", said("such as `Otherwise.`"))
                        .required(List.of("shift"));
        assertThat(examples.ofObject(rota))
                .isEqualTo(Map.of("shift", Map.of("name", "NIGHT"), "words", "As usual."));
    }

    private Object of(String description) {
        return examples.of("name", new StringSchema(), description);
    }

    private Object made(String name, String format) {
        return examples.of(name, new StringSchema().format(format), null);
    }

    private static Schema<?> said(String description) {
        return new StringSchema().description(description);
    }
}
