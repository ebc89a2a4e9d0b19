package dev.wisim.kernel.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a setting is when no source gives it, written as a variable of the environment would give it: {@code 10s},
 * {@code auto}, {@code a,b}. The same text is the default in the published schema.
 *
 * <p>Without it an absent list or map is empty, an absent {@code Optional} is empty, an absent record is made of its own
 * defaults, and any other absent setting is a problem.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
    /** The text of the default. */
    String value();
}
