package dk.fordel.web;

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
 * 1234567} as an instant, which is never what a caller means.
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
        public Object deserialize(JsonParser json, DeserializationContext context) {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? super.deserialize(json, context)
                    : context.handleUnexpectedToken(context.constructType(handledType()), json);
        }
    }
}
