package dk.fordel.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/**
 * Where the container sends what went wrong outside of Spring MVC: in a filter, or with an address
 * that the firewall does not let in.
 */
@RestController
@Hidden
class ErrorPage implements ErrorController {

    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @PermitAll
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        problems.write(
                request, response, problemOf(status == null ? HttpStatus.NOT_FOUND : status));
    }

    private static ProblemDetail problemOf(HttpStatus status) {
        if (status.is5xxServerError()) {
            return ProblemAdvice.failed();
        }
        return Problem.ofStatus(
                status,
                status == HttpStatus.NOT_FOUND
                        ? "There is nothing at this address; /v3/api-docs lists what there is."
                        : "The address or a header of the request is not well formed.");
    }
}
