package dev.wisim.kernel.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a type with {@code static parse(String)}: the ECMA-262 pattern of its text in the published schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ValuePattern {
    /** The pattern, anchored at both ends. */
    String value();
}
