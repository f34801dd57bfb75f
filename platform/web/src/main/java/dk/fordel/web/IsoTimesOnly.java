package dk.fordel.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and instants come as text. Jackson would also read {@code [2027, 2, 28]} as a day and {@code
 * 1234567} as an instant, which is never what a caller means. They lie in years that can be meant
 * ({@link Centuries}).
 */
final class IsoTimesOnly extends SimpleModule {

    IsoTimesOnly() {
        super("fordel-iso-times-only");
        setDeserializerModifier(
                new ValueDeserializerModifier() {
                    @Override
                    public ValueDeserializer<?> modifyDeserializer(
                            DeserializationConfig config,
                            BeanDescription.Supplier type,
                            ValueDeserializer<?> usual) {
                        return "java.time".equals(type.getBeanClass().getPackageName())
                                ? new TextOnly(usual)
                                : usual;
                    }
                });
    }

    private static final class TextOnly extends DelegatingDeserializer {

        TextOnly(ValueDeserializer<?> usual) {
            super(usual);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new TextOnly(usual);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(context.constructType(handledType()), json);
            }
            String text = json.getString();
            Object time = super.deserialize(json, context);
            return time == null || Centuries.hold(time)
                    ? time
                    : context.handleWeirdStringValue(handledType(), text, "beyond all years");
        }
    }
}
