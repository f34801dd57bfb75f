package dk.fordel.web;

import dk.fordel.kernel.Busy;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Outdated;
import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.TooLarge;
import dk.fordel.kernel.Unknown;
import dk.fordel.kernel.VersionNeeded;
import dk.fordel.races.Races;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

import java.util.List;

/**
 * The one place that turns the domain's three ways to say no, a lost race, and everything that we
 * did not expect into problem details. What Spring MVC itself finds wrong with a request is said in
 * {@link SpringProblems}.
 */
@RestControllerAdvice
class ProblemAdvice extends SpringProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Exception.class)
    @Nullable ResponseEntity<ProblemDetail> problem(Exception thrown, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null; // nobody is left to answer
        }
        if (thrown instanceof Busy busy) {
            return answer(Problem.of(ProblemType.UNAVAILABLE, busy.sentence()), busy.retryAfter());
        }
        ProblemDetail problem = known(thrown, request);
        return answer(problem == null ? unexpected(thrown, request) : problem);
    }

    /** Command buses and mappers wrap what the domain said; it is looked for in the causes. */
    private static @Nullable ProblemDetail known(Exception thrown, HttpServletRequest request) {
        if (Races.isLost(thrown)) {
            Conflicts.note(request);
            return conflict();
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            ProblemDetail problem =
                    switch (cause) {
                        case Refusal no -> refused(no, request);
                        case Malformed no -> malformed(no);
                        case Unknown no ->
                                Problem.of(ProblemType.UNKNOWN, String.valueOf(no.getMessage()));
                        case Outdated no ->
                                Problem.of(ProblemType.OUTDATED, String.valueOf(no.getMessage()));
                        case VersionNeeded no ->
                                Problem.of(
                                        ProblemType.VERSION_NEEDED,
                                        String.valueOf(no.getMessage()));
                        case AggregateNotFoundException no ->
                                Problem.of(
                                        ProblemType.UNKNOWN,
                                        "There is nothing with the id %s here."
                                                .formatted(no.getAggregateIdentifier()));
                        case IncompatibleAggregateException _ ->
                                Problem.of(
                                        ProblemType.UNKNOWN,
                                        "The id is of something else than what is asked for.");
                        case TooLarge no -> Problem.of(ProblemType.TOO_LARGE, no.sentence());
                        case BodyTooLarge no -> Problem.of(ProblemType.TOO_LARGE, no.sentence());
                        case BodyBudget.UsedUp _ -> noRoom();
                        case InvalidParameterException _ ->
                                Problem.of(
                                        ProblemType.MALFORMED,
                                        "The parameters of the address cannot be read.");
                        case CannotCreateTransactionException _,
                                DataAccessResourceFailureException _ ->
                                unavailable(cause);
                        default -> null;
                    };
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    static ProblemDetail conflict() {
        return Problem.of(
                ProblemType.CONFLICT,
                "Others changed the same thing at the same time, again and again. Nothing was"
                        + " changed by you; look at it anew and ask again.");
    }

    private static ProblemDetail refused(Refusal no, HttpServletRequest request) {
        RefusalLog.refused(request, ProblemType.REFUSED.status().value(), no.rule());
        ProblemDetail problem = Problem.of(ProblemType.REFUSED, no.sentence());
        problem.setProperty("rule", no.rule());
        return problem;
    }

    static ProblemDetail malformed(Malformed no) {
        return Problem.malformed(List.of(new FieldProblem(no.field(), JsonFaults.sentence(no))));
    }

    private static ProblemDetail unavailable(Throwable cause) {
        LOG.error("The database does not answer", cause);
        return unavailable();
    }

    static ProblemDetail unavailable() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "The service's database does not answer at the moment. Nothing was changed; try"
                        + " again shortly.");
    }

    static ProblemDetail noRoom() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "Others are sending so much at this moment that there is no room for your body."
                        + " Nothing was changed; send it again in a second.");
    }

    /**
     * The cause goes to the log; the caller gets the id to find it by, and nothing of the inside.
     */
    private static ProblemDetail unexpected(Exception thrown, HttpServletRequest request) {
        LOG.error("{} failed", request.getMethod(), thrown);
        return failed();
    }

    static ProblemDetail failed() {
        return Problem.of(
                ProblemType.FAILED,
                "Something failed here that is not your fault. Nothing was changed. If it happens"
                        + " again, tell the operators the correlation id.");
    }
}
