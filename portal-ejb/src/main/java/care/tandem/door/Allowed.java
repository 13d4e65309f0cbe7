package care.tandem.door;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Stands on every public method of a door and names what the caller must be permitted to do. */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Allowed {
    Permission value();
}
