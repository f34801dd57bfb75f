package dk.fordel.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.races.Races;
import dk.fordel.web.IdempotencyKeys.Earlier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs every command (a POST, PUT, PATCH or DELETE below {@code /api/} that reaches a controller
 * and is not one of {@link OwnTransactions}, whatever its body is) in one database transaction: all
 * that it caused is there, or nothing is.
 *
 * <ul>
 *   <li>An answer that is no success rolls back. Nobody sees an answer before its transaction
 *       ended.
 *   <li>Who loses a race ({@link Races}) is tried again against the new state.
 *   <li>A command with an {@code Idempotency-Key} is done once. Success and refusal (409) are kept
 *       with the key; a refusal is rolled back to a savepoint behind the claim of the key, so that
 *       whoever asks again gets the same refusal, even if the world changes in between. While it
 *       runs, others with the same key are told so at once and hold nothing.
 * </ul>
 */
final class CommandTransactionFilter extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final String RUNS = CommandTransactionFilter.class.getName() + ".runs";

    private static final Logger LOG = LoggerFactory.getLogger(CommandTransactionFilter.class);
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final long MOST_PAUSE_MILLIS = 200;

    private final Handlers handlers;
    private final PlatformTransactionManager transactions;
    private final IdempotencyKeys keys;
    private final ProblemWriter problems;
    private final int attempts;

    CommandTransactionFilter(
            Handlers handlers,
            PlatformTransactionManager transactions,
            IdempotencyKeys keys,
            ProblemWriter problems,
            int attempts) {
        this.handlers = handlers;
        this.transactions = transactions;
        this.keys = keys;
        this.problems = problems;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        HandlerMethod method = handlers.of(request);
        return method == null || !isChange(request);
    }

    /** Whether the method changes something in one transaction. */
    static boolean isCommand(HttpServletRequest request, HandlerMethod method) {
        return isChange(request) && !method.hasMethodAnnotation(OwnTransactions.class);
    }

    private static boolean isChange(HttpServletRequest request) {
        return CHANGING.contains(request.getMethod())
                && request.getRequestURI().startsWith("/api/"); // the one spelling: DoorFilter
    }

    /** Whether the request is inside its transaction. */
    static boolean runs(HttpServletRequest request) {
        return request.getAttribute(RUNS) != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HandlerMethod method = handlers.of(request);
        if (method == null || !isCommand(request, method)) {
            withoutKey(request, response, chain);
            return;
        }
        byte[] body = request.getInputStream().readAllBytes();
        IdempotencyKey key;
        try {
            key = IdempotencyKey.of(request, body);
        } catch (Malformed malformed) {
            problems.write(request, response, ProblemAdvice.malformed(malformed));
            return;
        }
        request.setAttribute(RUNS, true);
        for (int attempt = 1; ; attempt++) {
            BufferedAnswer answer = new BufferedAnswer(response);
            boolean lost = attempt(request, body, key, answer, chain);
            if (!lost || attempt >= attempts) {
                if (lost) {
                    LOG.warn("Gave up a command after {} lost races", attempt);
                    answer.reset();
                    problems.write(request, answer, ProblemAdvice.conflict());
                }
                answer.send();
                return;
            }
            pause(attempt);
        }
    }

    /** What has transactions of its own has many, or none: no key can stand for its answer. */
    private void withoutKey(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(IdempotencyKey.HEADER) == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    ProblemAdvice.malformed(
                            new Malformed(
                                    IdempotencyKey.HEADER,
                                    "Leave it out: no answer of this address is kept, and asking"
                                            + " twice does no harm.")));
        }
    }

    /** Returns whether the attempt lost a race and left nothing behind. */
    private boolean attempt(
            HttpServletRequest request,
            byte[] body,
            @Nullable IdempotencyKey key,
            BufferedAnswer answer,
            FilterChain chain)
            throws ServletException, IOException {
        TransactionStatus transaction;
        try {
            transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        } catch (CannotCreateTransactionException unreachable) {
            LOG.error("The database does not answer", unreachable);
            problems.write(request, answer, ProblemAdvice.unavailable());
            return false;
        }
        try {
            if (key != null && !keys.lock(key)) {
                rollBack(transaction);
                problems.write(request, answer, inProgress());
                answer.setHeader(HttpHeaders.RETRY_AFTER, "1");
                return false;
            }
            Earlier earlier = key == null ? null : keys.claim(key);
            if (earlier != null) {
                replay(request, earlier, answer);
                rollBack(transaction);
                return false;
            }
            Object claimed = key == null ? null : transaction.createSavepoint();
            chain.doFilter(new BufferedRequest(request, body), answer);
            if (Conflicts.takeNote(request)) {
                rollBack(transaction);
                return true;
            }
            end(transaction, key, claimed, answer);
            return false;
        } catch (RuntimeException | ServletException | IOException | Error e) {
            if (!transaction.isCompleted()) {
                rollBack(transaction);
            }
            if (Races.isLost(e)) {
                return true;
            }
            throw e;
        }
    }

    private void end(
            TransactionStatus transaction,
            @Nullable IdempotencyKey key,
            @Nullable Object claimed,
            BufferedAnswer answer) {
        boolean refused = answer.getStatus() == HttpServletResponse.SC_CONFLICT;
        if (key != null && claimed != null && refused) {
            transaction.rollbackToSavepoint(claimed);
        } else if (!answer.isSuccess()) {
            rollBack(transaction);
            return;
        }
        if (key != null) {
            keys.keep(key, answer);
        }
        transactions.commit(transaction);
    }

    /** A connection that is gone has taken its transaction with it. */
    private void rollBack(TransactionStatus transaction) {
        try {
            transactions.rollback(transaction);
        } catch (TransactionSystemException gone) {
            LOG.warn("The connection was lost before the roll-back: {}", gone.getMessage());
        }
    }

    private void replay(HttpServletRequest request, Earlier earlier, BufferedAnswer answer)
            throws IOException {
        if (!earlier.sameRequest()) {
            problems.write(request, answer, reused());
            return;
        }
        answer.setStatus(earlier.status());
        answer.setContentType(earlier.contentType());
        answer.setHeader("Location", earlier.location());
        answer.setHeader(REPLAYED, "true");
        answer.getOutputStream().write(earlier.body());
    }

    private static ProblemDetail inProgress() {
        return Problem.of(
                ProblemType.IN_PROGRESS,
                "The command with this Idempotency-Key is being worked on at this moment. Ask again"
                        + " in a second; you will get its answer.");
    }

    private static ProblemDetail reused() {
        return Problem.of(
                ProblemType.KEY_REUSED,
                "You used this Idempotency-Key before, for another request to this address. Nothing"
                        + " was changed. Use a new key for a new request, and the same body for a"
                        + " repeated one.");
    }

    private static void pause(int attempt) {
        long most = Math.min(MOST_PAUSE_MILLIS, 2L << Math.min(attempt, 10));
        long nanos = TimeUnit.MILLISECONDS.toNanos(most);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(nanos / 4, nanos));
    }
}
