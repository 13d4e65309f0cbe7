package care.tandem.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of this class look at pages of the demo in a browser while a story goes on, and change nothing that a story
 * reads: each may take a {@link Stage} as its parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = "demo", mode = ResourceAccessMode.READ)
@ResourceLock(value = "portal", mode = ResourceAccessMode.READ)
@ExtendWith(Stages.class)
public @interface BesideStories {}
