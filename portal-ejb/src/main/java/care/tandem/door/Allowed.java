package care.tandem.door;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Stands on every public method of a door and names the roles that it is open to at all. Which goal or note somebody gets is a
 * matter of the query: clients find their own, therapists those of their caseload. An admin's role alone opens no clinical text.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Allowed {
    Role[] value();
}
