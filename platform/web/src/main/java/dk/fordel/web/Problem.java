package dk.fordel.web;

import dk.fordel.observability.Correlation;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

import java.util.List;

/** Builds problem details (RFC 9457) that all look alike and carry the correlation id. */
public final class Problem {

    private Problem() {}

    /**
     * @param sentence what was wrong, where, and what to do; for people, and safe to show to the
     *     caller
     */
    public static ProblemDetail of(ProblemType type, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), sentence);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        return correlated(problem);
    }

    static ProblemDetail malformed(List<FieldProblem> errors) {
        String sentence =
                errors.size() == 1
                        ? "%s: %s".formatted(errors.getFirst().field(), errors.getFirst().problem())
                        : "%d fields are wrong; errors names each.".formatted(errors.size());
        return malformed(sentence, errors);
    }

    static ProblemDetail malformed(String sentence, List<FieldProblem> errors) {
        ProblemDetail problem = of(ProblemType.MALFORMED, sentence);
        problem.setProperty("errors", errors);
        return problem;
    }

    /** For a status that has no type of its own here. */
    static ProblemDetail ofStatus(HttpStatusCode status, String sentence) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status().value() == status.value()) {
                return of(type, sentence);
            }
        }
        return correlated(ProblemDetail.forStatusAndDetail(status, sentence));
    }

    private static ProblemDetail correlated(ProblemDetail problem) {
        problem.setProperty("correlationId", Correlation.current().toString());
        return problem;
    }
}
