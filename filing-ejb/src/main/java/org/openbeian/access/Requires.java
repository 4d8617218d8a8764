package org.openbeian.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the caller needs to call a service method: one of these permissions. A method of a service without it is refused
 * for everybody, and a test finds it before that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {

    /** Any one of these suffices. */
    Permission[] value();

    /**
     * What the line in the audit trail calls it. It is stored, so it stays as it is when the method gets another name; a text
     * {@code trail.action.NAME} says it to readers.
     */
    String action();

    /** Reading leaves no line in the audit trail when it is allowed; a refused attempt always does. */
    boolean reads() default false;
}
