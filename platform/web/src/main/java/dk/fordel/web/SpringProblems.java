package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import tools.jackson.core.JacksonException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in our words what Spring MVC finds wrong with a request before a controller sees it. */
abstract class SpringProblems extends ResponseEntityExceptionHandler {

    private static final String REQUIRED = "Give a value; it is required.";

    /** The problem as an answer, always as problem JSON, whatever the caller accepts. */
    protected static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, 1);
    }

    /**
     * @param retryAfter seconds after which it is worth to ask again, when it is unavailable
     */
    protected static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, int retryAfter) {
        var answer =
                ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == ProblemType.UNAVAILABLE.status().value()) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter));
        }
        return answer.body(problem);
    }

    /** Everything that has no words of its own below; Spring's own detail is kept. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                body instanceof ProblemDetail already
                                && already.getProperties() != null
                                && already.getProperties().containsKey("correlationId")
                        ? already
                        : Problem.ofStatus(
                                status,
                                body instanceof ProblemDetail spring && spring.getDetail() != null
                                        ? spring.getDetail()
                                        : "The request cannot be answered.");
        HttpHeaders all = HttpHeaders.copyOf(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, all, status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        BodyTooLarge tooLarge = BodyTooLarge.in(thrown);
        if (tooLarge != null) {
            return asked(Problem.of(ProblemType.TOO_LARGE, tooLarge.sentence()), headers, request);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed no) {
                return asked(ProblemAdvice.malformed(no), headers, request);
            }
            if (cause instanceof BodyBudget.UsedUp) {
                HttpHeaders later = HttpHeaders.copyOf(headers);
                later.set(HttpHeaders.RETRY_AFTER, "1");
                return asked(ProblemAdvice.noRoom(), later, request);
            }
            if (cause instanceof JacksonException fault) {
                return asked(Problem.malformed(List.of(JsonFaults.of(fault))), headers, request);
            }
        }
        return asked(
                Problem.malformed(
                        List.of(new FieldProblem("body", "Send a body; it is required."))),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asked(Problem.malformed(errorsOf("", thrown)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldProblem> errors = new ArrayList<>();
        thrown.getParameterValidationResults()
                .forEach(result -> {
                    Integer index = result.getContainerIndex();
                    if (result instanceof ParameterErrors nested) {
                        errors.addAll(errorsOf(index == null ? "" : "[" + index + "].", nested));
                        return;
                    }
                    String name = String.valueOf(result.getMethodParameter().getParameterName());
                    String field = index == null ? name : name + "[" + index + "]";
                    for (MessageSourceResolvable error : result.getResolvableErrors()) {
                        errors.add(new FieldProblem(field, sentence(error)));
                    }
                });
        return asked(Problem.malformed(errors), headers, request);
    }

    private static List<FieldProblem> errorsOf(String prefix, Errors errors) {
        return errors.getAllErrors().stream()
                .map(error ->
                        new FieldProblem(
                                error instanceof FieldError field
                                        ? prefix + field.getField()
                                        : "body",
                                sentence(error)))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    private static String sentence(MessageSourceResolvable error) {
        return error.getDefaultMessage() == null
                ? "This value is not allowed here."
                : error.getDefaultMessage();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String field =
                thrown instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : String.valueOf(thrown.getPropertyName());
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return asked(one(field, JsonFaults.sentence(malformed)), headers, request);
            }
        }
        Class<?> type = thrown.getRequiredType();
        return asked(
                one(
                        field,
                        type == null
                                ? "This value is not allowed here."
                                : Expectation.of(type, thrown.getValue())),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asked(one(thrown.getParameterName(), REQUIRED), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return thrown instanceof MissingRequestHeaderException header
                ? asked(one(header.getHeaderName(), REQUIRED), headers, request)
                : super.handleServletRequestBindingException(thrown, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asked(
                Problem.of(
                        ProblemType.UNKNOWN,
                        "There is nothing at this address; /v3/api-docs lists what there is."),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asked(
                Problem.of(
                        ProblemType.METHOD,
                        "This address does not answer to %s; use %s."
                                .formatted(thrown.getMethod(), inWords(allowed(thrown)))),
                headers,
                request);
    }

    private static Collection<?> allowed(HttpRequestMethodNotSupportedException thrown) {
        String[] methods = thrown.getSupportedMethods();
        return methods == null ? List.of() : Stream.of(methods).sorted().toList();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<MediaType> read =
                thrown.getSupportedMediaTypes().stream()
                        .filter(type -> !type.isWildcardSubtype())
                        .toList();
        return asked(
                Problem.of(
                        ProblemType.MEDIA_TYPE,
                        "This address does not read such a body; say its kind in Content-Type and"
                                + " send %s.".formatted(inWords(read))),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException thrown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asked(
                Problem.of(
                        ProblemType.NOT_ACCEPTABLE,
                        "The answer cannot be given in the form that Accept asks for; there is %s."
                                .formatted(inWords(thrown.getSupportedMediaTypes()))),
                headers,
                request);
    }

    private static ProblemDetail one(String field, String problem) {
        return Problem.malformed(List.of(new FieldProblem(field, problem)));
    }

    private static String inWords(Collection<?> choices) {
        return choices.isEmpty()
                ? "another one"
                : choices.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private ResponseEntity<Object> asked(
            ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return createResponseEntity(
                problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
