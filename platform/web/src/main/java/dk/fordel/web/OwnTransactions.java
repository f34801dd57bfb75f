package dk.fordel.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST, PUT, PATCH or DELETE that is not one command in one transaction: an import that takes row
 * by row, each in a transaction of its own, or a question that changes nothing. No answer of it is
 * kept, so an {@code Idempotency-Key} is refused.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransactions {}
