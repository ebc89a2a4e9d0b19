package dev.wisim.kernel.error;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who says that the original behaves so, how well we know it, and what holds us to it: a test, or a check of the executable
 * specification, which knows nothing of ours.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Evidence {

    /** How well the fact is known. */
    Level level();

    /** The document, thread or recording that says so; for {@link Level#INFERRED} what it was inferred from. */
    String source();

    /** When the source was seen or written, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
    String date();

    /** The test that proves it here, {@code ClassName.methodName}; a test fails when that method does not exist. */
    String test() default "";

    /** The check that proves it, by its id; a test fails when there is none of that id, or when it does not bring it about. */
    String check() default "";

    /** How well a fact is known, best first. */
    enum Level {
        /** The vendor documents it. */
        DOCUMENTED,
        /** It was seen in a recording, a log or a thread that quotes the real service. */
        OBSERVED,
        /** We concluded it; it is switchable or marked where it shows. */
        INFERRED
    }
}
