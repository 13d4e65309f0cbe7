package care.tandem.run;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Has the two threads of a run meet as late as possible. One takes the tests in the container, one after the other, and then
 * what stands last here; the other takes what stands first: stories, of which there can be one at a time, and before them
 * those that need the whole portal for themselves, while nobody else wants it. No test depends on this order.
 */
public final class LongWaysFirst implements ClassOrderer {

    private static final List<String> TIERS = List.of("stories", "pages");

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(LongWaysFirst::sharesThePortal).thenComparing(LongWaysFirst::tier));
    }

    private static boolean sharesThePortal(ClassDescriptor tests) {
        return tests.getTestClass().getAnnotationsByType(ResourceLock.class).length == 0;
    }

    private static int tier(ClassDescriptor tests) {
        String name = tests.getTestClass().getPackageName();
        return TIERS.indexOf(name.substring(name.lastIndexOf('.') + 1));
    }
}
