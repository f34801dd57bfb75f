package dk.fordel.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.web.IdempotencyKeys.Earlier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs every command (POST, PUT, PATCH, DELETE below {@code /api/} with JSON or without a body) in
 * one database transaction: all that it caused is there, or nothing is.
 *
 * <ul>
 *   <li>An answer that is no success rolls back. Nobody sees an answer before its transaction
 *       ended.
 *   <li>Who loses a race ({@link Conflicts}) is tried again against the new state.
 *   <li>A command with an {@code Idempotency-Key} is done once. Success and refusal (409) are kept
 *       with the key; a refusal is rolled back to a savepoint behind the claim of the key, so that
 *       one who waits for the same key gets the same refusal, even if the world changes in between.
 * </ul>
 */
final class CommandTransactionFilter extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger LOG = LoggerFactory.getLogger(CommandTransactionFilter.class);
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final long MOST_PAUSE_MILLIS = 200;

    private final PlatformTransactionManager transactions;
    private final IdempotencyKeys keys;
    private final ProblemWriter problems;
    private final int attempts;

    CommandTransactionFilter(
            PlatformTransactionManager transactions,
            IdempotencyKeys keys,
            ProblemWriter problems,
            int attempts) {
        this.transactions = transactions;
        this.keys = keys;
        this.problems = problems;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGING.contains(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || !(request.getContentType() == null || Json.isBodyOf(request));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        IdempotencyKey key;
        try {
            key = IdempotencyKey.of(request, body);
        } catch (Malformed malformed) {
            problems.write(request, response, ProblemAdvice.malformed(malformed));
            return;
        }
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
            if (Conflicts.isConflict(e)) {
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
