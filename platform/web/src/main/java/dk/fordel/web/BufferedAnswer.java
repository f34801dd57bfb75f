package dk.fordel.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An answer that nobody has seen yet: status, headers and body are held back until the transaction
 * has ended, and thrown away when the command is tried again.
 */
final class BufferedAnswer extends HttpServletResponseWrapper {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer =
            new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), false);
    private int status = SC_OK;
    private boolean error;
    private @Nullable String errorMessage;

    BufferedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Lets the answer out. */
    void send() throws IOException {
        HttpServletResponse out = (HttpServletResponse) getResponse();
        if (error) {
            out.sendError(status, errorMessage);
            return;
        }
        out.setStatus(status);
        headers.forEach((name, values) -> {
            out.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> out.addHeader(name, value));
        });
        byte[] bytes = body();
        if (bytes.length > 0) {
            out.setContentLength(bytes.length);
            out.getOutputStream().write(bytes);
        }
    }

    byte[] body() {
        writer.flush();
        return body.toByteArray();
    }

    boolean isSuccess() {
        return !error && status >= 200 && status < 400;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        this.status = status;
        error = true;
        errorMessage = message;
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        setStatus(status);
        setHeader("Location", location);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, new ArrayList<>(List.of(value)));
        }
    }

    @Override
    public void addHeader(String name, String value) {
        headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name) || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        List<String> values = headers.get(name);
        return values == null ? super.getHeader(name) : values.getFirst();
    }

    @Override
    public Collection<String> getHeaders(String name) {
        List<String> values = headers.get(name);
        return values == null ? super.getHeaders(name) : List.copyOf(values);
    }

    @Override
    public Collection<String> getHeaderNames() {
        Collection<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(super.getHeaderNames());
        names.addAll(headers.keySet());
        return names;
    }

    @Override
    public void addCookie(Cookie cookie) {
        throw new UnsupportedOperationException("The API answers no command with a cookie.");
    }

    @Override
    public void setContentType(@Nullable String type) {
        setHeader("Content-Type", type);
    }

    @Override
    public @Nullable String getContentType() {
        return headers.containsKey("Content-Type") ? getHeader("Content-Type") : null;
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        // JSON is UTF-8; the content type that Spring sets says so where it matters
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("A command is answered in one go.");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // held back until the transaction has ended
    }

    @Override
    public boolean isCommitted() {
        return error;
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
        error = false;
    }
}
