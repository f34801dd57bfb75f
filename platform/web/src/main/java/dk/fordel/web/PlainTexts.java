package dk.fordel.web;

import dk.fordel.kernel.PlainText;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

import java.util.Objects;

/**
 * Every text of a body is {@link PlainText}: of one line, or of several where {@link Lines} says
 * so.
 */
final class PlainTexts extends SimpleModule {

    PlainTexts() {
        super("fordel-plain-texts");
        setDeserializerModifier(
                new ValueDeserializerModifier() {
                    @Override
                    public ValueDeserializer<?> modifyDeserializer(
                            DeserializationConfig config,
                            BeanDescription.Supplier type,
                            ValueDeserializer<?> usual) {
                        return type.getBeanClass() == String.class ? new Text(usual, false) : usual;
                    }
                });
    }

    private static final class Text extends DelegatingDeserializer {

        private final boolean lines;

        Text(ValueDeserializer<?> usual, boolean lines) {
            super(usual);
            this.lines = lines;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Text(
                    _delegatee, property != null && property.getAnnotation(Lines.class) != null);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new Text(usual, lines);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            String field = Objects.requireNonNullElse(json.currentName(), "");
            return super.deserialize(json, context) instanceof String text
                    ? lines ? PlainText.lines(field, text) : PlainText.line(field, text)
                    : null;
        }
    }
}
