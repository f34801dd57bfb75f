package dk.fordel.web;

import org.springframework.http.HttpStatus;

import java.net.URI;
import java.util.Locale;

/**
 * The kinds of problem a caller can meet, each with its status and a name that programs can compare
 * ({@code urn:fordel:problem:refused}). The sentence in {@code detail} is for people.
 */
public enum ProblemType {
    /** Malformed, wrongly typed or impossible input; {@code errors} names each field. */
    MALFORMED(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    /** No token, or one that is not accepted. */
    TOKEN(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    /** A good token of somebody who may not do this. */
    ROLE(HttpStatus.FORBIDDEN, "Not for this role"),
    /** No such address, or nothing by that id. */
    UNKNOWN(HttpStatus.NOT_FOUND, "There is no such thing"),
    /** The address exists and does not answer to this method. */
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "Not by this method"),
    /** The answer cannot be given in a form that the caller accepts. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not in this form"),
    /** A rule says no; {@code rule} is its id. Nothing was changed. */
    REFUSED(HttpStatus.CONFLICT, "Refused by a rule"),
    /** Others changed the same thing all the time; asking again can succeed. */
    CONFLICT(HttpStatus.CONFLICT, "Others changed the same thing"),
    /** What the caller saw has changed since; reading again and asking anew can succeed. */
    OUTDATED(HttpStatus.PRECONDITION_FAILED, "It has changed since you read it"),
    /** The request replaces what stands and must say which version of it was seen. */
    VERSION_NEEDED(HttpStatus.PRECONDITION_REQUIRED, "Say which version you saw"),
    /** The same command, with the same idempotency key, is being worked on at this moment. */
    IN_PROGRESS(HttpStatus.CONFLICT, "In progress"),
    /** The body is larger than this service reads. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    /** The body is of a kind that this address does not read. */
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not this kind of body"),
    /** An idempotency key was used before, for another request. */
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key belongs to another request"),
    /** This account asks more at once, or more often, than one may; later it can succeed. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many requests of one account"),
    /** Our fault. */
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here"),
    /** Something that the service needs is not there at the moment. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not at the moment");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return URI.create(
                "urn:fordel:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
