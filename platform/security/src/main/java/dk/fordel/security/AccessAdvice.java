package dk.fordel.security;

import dk.fordel.web.Problem;
import dk.fordel.web.ProblemType;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what a controller throws about access, ahead of the platform's advice for the rest. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException thrown, HttpServletRequest request) {
        return answer(Refusals.problemOf(request, thrown));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AuthenticationException thrown) {
        return answer(Problem.of(ProblemType.TOKEN, Access.NO_TOKEN));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
