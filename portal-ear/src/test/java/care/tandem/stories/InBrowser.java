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
 * The tests of this class are stories: each may take a {@link Stage} as its parameter. One story at a time, since all
 * share the clinics of the demo; beside it tests of pages and in the container go on, and {@link BesideStories}. A story
 * that takes a server away or measures has the whole portal to itself: it locks that, too. One that changes what the demo's
 * people are called or who works with whom, or compares all that they wrote, locks {@code demo}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("story")
@ResourceLock(value = "portal", mode = ResourceAccessMode.READ)
@ExtendWith(Stages.class)
public @interface InBrowser {}
