package dk.fordel.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link java.io.InputStream} of a file that is the body, for the API's description. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upload {

    /** A file with its headings and one row, as CSV with semicolons. */
    String example();
}
