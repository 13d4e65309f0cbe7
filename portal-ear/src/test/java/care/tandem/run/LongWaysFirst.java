package care.tandem.run;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Has the two threads of a run meet as late as possible. One takes the tests in the container, one after the other, and then
 * what stands last here, from the end: pages, and then what goes on beside stories. The other takes what stands first: tests
 * that need the whole portal for themselves, and so wait for no more than one class of pages; stories that want the demo for
 * themselves, before anything goes on beside them; and the other stories, one at a time. No test depends on this order.
 */
public final class LongWaysFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(LongWaysFirst::place));
    }

    private static int place(ClassDescriptor tests) {
        List<ResourceLock> locks = tests.findRepeatableAnnotations(ResourceLock.class);
        if (locks.stream().anyMatch(LongWaysFirst::isThePortalAlone)) {
            return 0;
        }
        if (isLocked("story", locks)) {
            return isLocked("demo", locks) ? 1 : 2;
        }
        return isLocked("demo", locks) ? 3 : 4;
    }

    private static boolean isThePortalAlone(ResourceLock lock) {
        return lock.value().equals("portal") && lock.mode() == ResourceAccessMode.READ_WRITE;
    }

    private static boolean isLocked(String what, List<ResourceLock> locks) {
        return locks.stream().anyMatch(lock -> lock.value().equals(what));
    }
}
