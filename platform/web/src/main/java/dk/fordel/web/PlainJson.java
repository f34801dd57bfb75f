package dk.fordel.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads a body of JSON only when all its names and texts are plain, whatever they are read into
 * later: a text, an id, an enumeration, a map's key, or nothing because nobody knows the name.
 */
final class PlainJson extends JacksonJsonHttpMessageConverter {

    PlainJson(JsonMapper strict) {
        super(strict);
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        try {
            mustBePlain(body);
        } catch (Malformed notPlain) {
            throw new HttpMessageNotReadableException("Not plain", notPlain, message);
        }
        return super.read(type, new Body(message.getHeaders(), body), hints);
    }

    private record Body(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private void mustBePlain(byte[] body) {
        try (JsonParser json = getMapper().createParser(body)) {
            for (JsonToken token; (token = json.nextToken()) != null; ) {
                if (token == JsonToken.PROPERTY_NAME) {
                    // the name itself is the caller's and is not repeated
                    PlainText.line(
                            placeOf(json.streamReadContext().getParent()), json.currentName());
                } else if (token == JsonToken.VALUE_STRING) {
                    PlainText.lines(placeOf(json.streamReadContext()), json.getString());
                }
            }
        } catch (JacksonException noJson) {
            // whoever reads it next finds the same, and says what and where
        }
    }

    private static String placeOf(@Nullable TokenStreamContext where) {
        String place = pathOf(where);
        return place.isEmpty() ? "body" : place;
    }

    private static String pathOf(@Nullable TokenStreamContext where) {
        if (where == null || where.inRoot()) {
            return "";
        }
        String outer = pathOf(where.getParent());
        if (where.inArray()) {
            return "%s[%d]".formatted(outer, where.getCurrentIndex());
        }
        String name = where.currentName();
        return name == null ? outer : (outer.isEmpty() ? "" : outer + ".") + JsonFaults.shown(name);
    }
}
