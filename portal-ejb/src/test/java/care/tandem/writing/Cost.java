package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a piece of work costs, by the clock of the processor, so that what else runs does not count; measured the second
 * time, since the first also loads classes.
 */
public final class Cost {

    private static final Duration MOST = Duration.ofMillis(500);
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Cost() {}

    /** At most half a second and 64 MB. */
    public static void isBounded(Runnable work) {
        isBounded("", work);
    }

    /** As {@link #isBounded(Runnable)}, for the work that is named. */
    public static void isBounded(String name, Runnable work) {
        work.run();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as(name)
                .isLessThan(MOST);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes).as(name).isLessThan(MOST_BYTES);
    }
}
