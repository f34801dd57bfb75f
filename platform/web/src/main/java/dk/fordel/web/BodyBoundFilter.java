package dk.fordel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Bounds every body: JSON by {@code fordel.web.max-json}, everything else by {@code
 * fordel.web.max-upload}. A length that is announced is judged before anything is read; one that is
 * not, while it is read.
 */
final class BodyBoundFilter extends OncePerRequestFilter {

    private final WebProperties bounds;
    private final ProblemWriter problems;

    BodyBoundFilter(WebProperties bounds, ProblemWriter problems) {
        this.bounds = bounds;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long bound = (Json.isBodyOf(request) ? bounds.maxJson() : bounds.maxUpload()).toBytes();
        try {
            if (request.getContentLengthLong() > bound) {
                throw new BodyTooLarge(bound);
            }
            chain.doFilter(new Bounded(request, bound), response);
        } catch (IOException | ServletException | RuntimeException e) {
            BodyTooLarge tooLarge = BodyTooLarge.in(e);
            if (tooLarge == null) {
                throw e;
            }
            problems.write(
                    request, response, Problem.of(ProblemType.TOO_LARGE, tooLarge.sentence()));
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long bound;

        Bounded(HttpServletRequest request, long bound) {
            super(request);
            this.bound = bound;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), bound);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long bound;
        private long seen;

        BoundedStream(ServletInputStream body, long bound) {
            this.body = body;
            this.bound = bound;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws BodyTooLarge {
            seen += more;
            if (seen > bound) {
                throw new BodyTooLarge(bound);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
