package dk.fordel.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One sentence on an event or a field (meaning, unit, source of the rule); it ends up in the schema
 * and the catalogue.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Says {
    /** The sentence. */
    String value();
}
