package dk.fordel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.PlainText;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * The one spelling of an address that is let in, so that whoever looks at it afterwards (roles,
 * transactions, handlers) sees the same one: no sign is encoded that needs no encoding, none that
 * separates, and no segment is empty or means another one.
 */
final class Address {

    private static final String NEVER_ENCODED = "/\\;%";

    private Address() {}

    /**
     * @param path as it was sent
     * @return a sentence that says what is wrong, or null
     */
    static @Nullable String faultOf(String path) {
        if (path.indexOf(';') >= 0 || path.indexOf('\\') >= 0) {
            return "An address here has neither ; nor \\.";
        }
        if (path.contains("//") || (path.length() > 1 && path.endsWith("/"))) {
            return "An address here has no empty part: write each / once, and none at the end.";
        }
        for (String part : path.split("/")) {
            if (part.endsWith(".")) {
                return "No part of an address here ends with a dot.";
            }
        }
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            int sign = hex(path, at + 1);
            if (sign < 0) {
                return "A % in an address is followed by two hexadecimal digits.";
            }
            if (isNeverEncoded(sign)) {
                return "Write letters, digits and the signs - . _ ~ of an address as they are; and / \\ ; and % cannot be part of a name in it.";
            }
        }
        try {
            PlainText.line("address", decode(path, false));
            return null;
        } catch (IllegalArgumentException notPlain) { // Malformed is one
            return "The address holds what is no text.";
        }
    }

    private static boolean isNeverEncoded(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || "-._~".indexOf(sign) >= 0
                || NEVER_ENCODED.indexOf(sign) >= 0;
    }

    /**
     * A parameter of the query.
     *
     * @param name decoded
     * @param value decoded
     */
    record Parameter(String name, String value) {}

    /**
     * @throws IllegalArgumentException when it is not percent-encoded UTF-8
     */
    static List<Parameter> parametersOf(@Nullable String query) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.add(new Parameter(decode(name, true), decode(value, true)));
            }
        }
        return parameters;
    }

    private static String decode(String text, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '%') {
                int value = hex(text, at + 1);
                if (value < 0) {
                    throw new IllegalArgumentException("No hexadecimal digits");
                }
                bytes.write(value);
                at += 2;
            } else if (sign == '+' && plusIsSpace) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(sign).getBytes(UTF_8));
            }
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException noUtf8) {
            throw new IllegalArgumentException(noUtf8);
        }
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
