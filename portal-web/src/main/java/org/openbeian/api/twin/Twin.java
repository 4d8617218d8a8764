package org.openbeian.api.twin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The data of a public page. What {@code /api/v1/beihai/register} answers is then also found beside the page, at
 * {@code /beihai/register.json} and {@code /beihai/register.csv}; nothing else is reached that way.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Twin {

    /** Whether it is also to be had packed, at an address that ends in {@code .gz}. */
    boolean packed() default false;
}
