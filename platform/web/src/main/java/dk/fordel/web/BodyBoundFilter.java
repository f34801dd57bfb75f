package dk.fordel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bounds every body by what its address reads: {@code fordel.web.max-upload} where that says that
 * it reads files, {@code fordel.web.max-json} everywhere else, whatever the body calls itself; and
 * all bodies together by {@link BodyBudget}. A length that is announced is judged before anything
 * is read; one that is not, while it is read. Spring Security has let the caller in before.
 */
final class BodyBoundFilter extends OncePerRequestFilter {

    /** A file is held as it came and while it is read; JSON becomes objects, each with a head. */
    static final int FILE_HOLDS = 2;

    private static final int JSON_HOLDS = 8;

    private final WebProperties bounds;
    private final BodyBudget budget;
    private final Handlers handlers;
    private final ProblemWriter problems;

    BodyBoundFilter(
            WebProperties bounds, BodyBudget budget, Handlers handlers, ProblemWriter problems) {
        this.bounds = bounds;
        this.budget = budget;
        this.handlers = handlers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean files = readsFiles(handlers.of(request));
        long bound = (files ? bounds.maxUpload() : bounds.maxJson()).toBytes();
        try (BodyBudget.Share share = budget.share(files ? FILE_HOLDS : JSON_HOLDS)) {
            long announced = request.getContentLengthLong();
            if (announced > bound) {
                throw new BodyTooLarge(bound);
            }
            share.reach(Math.max(announced, 0));
            chain.doFilter(new Bounded(request, bound, share), response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!answered(e, request, response)) {
                throw e;
            }
        }
    }

    private boolean answered(
            Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                problems.write(
                        request, response, Problem.of(ProblemType.TOO_LARGE, tooLarge.sentence()));
                return true;
            }
            if (cause instanceof BodyBudget.UsedUp) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problems.write(request, response, ProblemAdvice.noRoom());
                return true;
            }
        }
        return false;
    }

    private static boolean readsFiles(@Nullable HandlerMethod method) {
        RequestMapping mapping =
                method == null
                        ? null
                        : AnnotatedElementUtils.findMergedAnnotation(
                                method.getMethod(), RequestMapping.class);
        return mapping != null
                && Arrays.stream(mapping.consumes())
                        .anyMatch(kind -> !Json.isKind(MediaType.parseMediaType(kind)));
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long bound;
        private final BodyBudget.Share share;

        Bounded(HttpServletRequest request, long bound, BodyBudget.Share share) {
            super(request);
            this.bound = bound;
            this.share = share;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), bound, share);
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
        private final BodyBudget.Share share;
        private long seen;

        BoundedStream(ServletInputStream body, long bound, BodyBudget.Share share) {
            this.body = body;
            this.bound = bound;
            this.share = share;
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

        private void count(int more) throws IOException {
            seen += more;
            if (seen > bound) {
                throw new BodyTooLarge(bound);
            }
            share.reach(seen);
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
