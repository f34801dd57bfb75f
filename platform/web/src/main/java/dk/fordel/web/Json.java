package dk.fordel.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.Nulls;

import org.springframework.http.MediaType;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What counts as JSON here, and how strictly it is read from a caller. */
final class Json {

    private static final MediaType ANY_JSON = new MediaType("application", "*+json");

    private Json() {}

    /** Whether a body of this kind is JSON. */
    static boolean isKind(MediaType media) {
        return MediaType.APPLICATION_JSON.includes(media) || ANY_JSON.includes(media);
    }

    /**
     * The application's mapper, made strict for what callers send: no unknown and no double fields,
     * nothing after the end, no number in a string and no string from a number, no null for a
     * number or inside a list, plain texts ({@link PlainTexts}), days and instants in ISO form
     * only. What is read from topics and stores is not judged by this one: there a consumer keeps
     * only the fields it reads.
     */
    static JsonMapper strict(JsonMapper application) {
        JsonMapper.Builder strict =
                application
                        .rebuild()
                        .addModule(new IsoTimesOnly())
                        .addModule(new PlainTexts())
                        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .withCoercionConfigDefaults(coercion ->
                                coercion.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail))
                        .withCoercionConfig(
                                LogicalType.Textual,
                                coercion ->
                                        coercion.setCoercion(
                                                        CoercionInputShape.Integer,
                                                        CoercionAction.Fail)
                                                .setCoercion(
                                                        CoercionInputShape.Float,
                                                        CoercionAction.Fail)
                                                .setCoercion(
                                                        CoercionInputShape.Boolean,
                                                        CoercionAction.Fail))
                        .withCoercionConfig(
                                LogicalType.Enum,
                                coercion ->
                                        coercion.setCoercion(
                                                CoercionInputShape.Integer, CoercionAction.Fail));
        for (Class<?> time : List.of(LocalDate.class, LocalTime.class, Instant.class)) {
            strict.withConfigOverride(
                    time, as -> as.setFormat(JsonFormat.Value.forLeniency(false)));
        }
        return strict.build();
    }
}
