package dk.fordel.contracts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** A published contract never breaks: every kind of break is found, and nothing else is one. */
class BreakingChangesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .build();

    private static final String LAMP = "dk.fordel.lamp.lit.v1";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # published | now | what is said
                    {properties: {a: {type: 'string'}}, required: ['a']} | {properties: {}} | the field a was removed or renamed
                    {properties: {a: {type: 'string'}}, required: ['a']} | {properties: {b: {type: ['string', 'null']}}} | the field a was removed or renamed
                    {properties: {a: {type: ['string', 'null']}}} | {properties: {}} | the field a was removed or renamed
                    {properties: {a: {type: 'string'}}} | {properties: {a: {type: 'integer'}}} | the field a has the type integer and had string
                    {properties: {a: {type: 'string', format: 'uuid'}}} | {properties: {a: {type: 'string'}}} | the field a has no format and had uuid
                    {properties: {a: {type: 'string'}}} | {properties: {a: {type: 'string', format: 'date'}}} | the field a has the format date and had none
                    {properties: {a: {type: 'integer', format: 'int32'}}} | {properties: {a: {type: 'integer', format: 'int64'}}} | the field a has the format int64 and had int32
                    {properties: {a: {type: 'string', pattern: 'x'}}} | {properties: {a: {type: 'string', pattern: 'y'}}} | the field a has the pattern y and had x
                    {properties: {a: {type: ['string', 'null']}}} | {properties: {a: {type: 'string'}}, required: ['a']} | the field a is required and could be absent
                    {properties: {a: {type: 'string'}}, required: ['a']} | {properties: {a: {type: ['string', 'null']}}} | the field a can be absent and was required
                    {properties: {}} | {properties: {b: {type: 'string'}}, required: ['b']} | the field b is new and required
                    {properties: {a: {enum: ['X', 'Y']}}} | {properties: {a: {enum: ['X']}}} | the field a does not allow [Y] any more
                    {properties: {a: {type: 'string'}}} | {properties: {a: {type: 'string', enum: ['X']}}} | the field a allows only [X] and allowed anything
                    {properties: {a: {minimum: 0}}} | {properties: {a: {minimum: 1}}} | the field a is bounded by minimum 1 and was bounded by 0
                    {properties: {a: {maxLength: 9}}} | {properties: {a: {maxLength: 8}}} | the field a is bounded by maxLength 8 and was bounded by 9
                    {properties: {a: {type: 'string'}}} | {properties: {a: {type: 'string', maxLength: 8}}} | the field a is bounded by maxLength 8 and was bounded by none
                    {properties: {a: {items: {type: 'string'}}}} | {properties: {a: {items: {type: 'integer'}}}} | the field a[] has the type integer and had string
                    {properties: {a: {items: {properties: {b: {type: 'string'}}}}}} | {properties: {a: {items: {properties: {}}}}} | the field a[].b was removed or renamed
                    {properties: {a: {additionalProperties: {type: 'integer'}}}} | {properties: {a: {additionalProperties: {type: 'string'}}}} | the field a[] has the type string and had integer
                    """)
    void a_change_that_hurts_a_reader_is_named(String published, String now, String what) {
        assertThat(changes(published, now))
                .singleElement()
                .asString()
                .startsWith(LAMP + ": " + what)
                .endsWith(
                        ". Publish the new shape as dk.fordel.lamp.lit.v2 and keep v1 as it was, so that whoever reads the topic, today or from its first event on, still understands it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {properties: {a: {type: 'string'}}, required: ['a']} | {properties: {a: {type: 'string'}, b: {type: ['string', 'null']}}, required: ['a']}
                    {description: 'Old.', properties: {a: {description: 'Old.'}}} | {description: 'New.', properties: {a: {description: 'New.'}}}
                    {title: 'Old'} | {title: 'New'}
                    {properties: {a: {enum: ['X']}}} | {properties: {a: {enum: ['X', 'Y']}}}
                    {properties: {a: {minimum: 1, maximum: 5}}} | {properties: {a: {minimum: 0, maximum: 9}}}
                    {properties: {a: {items: {properties: {}}}}} | {properties: {a: {items: {properties: {b: {type: ['string', 'null']}}}}}}
                    """)
    void a_change_that_hurts_nobody_is_allowed(String published, String now) {
        assertThat(changes(published, now)).isEmpty();
    }

    @Test
    void a_contract_that_is_gone_or_moved_is_named_and_a_new_one_is_welcome() {
        JsonNode schema = JSON.readTree("{}");
        assertThat(BreakingChanges.ofSchemas(Map.of(LAMP, schema), Map.of("other.v1", schema)))
                .singleElement()
                .asString()
                .startsWith(LAMP + ": no record has this name any more. Publish the new shape as");
        assertThat(
                        BreakingChanges.ofTopics(
                                Map.of(LAMP, "fordel.lamp.v1"),
                                Map.of(LAMP, "fordel.light.v1", "other.v1", "fordel.lamp.v1")))
                .singleElement()
                .asString()
                .startsWith(LAMP + ": it moved from the topic fordel.lamp.v1 to fordel.light.v1.");
    }

    private static List<String> changes(String published, String now) {
        return BreakingChanges.ofSchemas(
                Map.of(LAMP, JSON.readTree(published)), Map.of(LAMP, JSON.readTree(now)));
    }
}
