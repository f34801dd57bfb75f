package dk.fordel.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day, month or instant that lies where the business can mean it, seen from today in Denmark: a
 * course is not planned for the year 10000, and nobody's earlier stay ended in ten years. On {@link
 * java.time.LocalDate}, {@link java.time.YearMonth} and {@link java.time.Instant}; null is fine.
 */
@Documented
@Constraint(validatedBy = DayBetweenCheck.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DayBetween {

    /** The earliest day as an ISO period from today, for example {@code -P5Y}; included. */
    String from() default "-P100Y";

    /** The last day as an ISO period from today, for example {@code P10Y}; included. */
    String to() default "P20Y";

    /** What the caller is told; {@code {first}} and {@code {last}} stand for the days. */
    String message() default "must lie between {first} and {last}";

    /** Groups, as Bean Validation asks. */
    Class<?>[] groups() default {};

    /** Payload, as Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
