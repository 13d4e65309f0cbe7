package care.tandem.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints at the end of a run how long each tier took by the clock, and the ten slowest tests. A tier is a package of this
 * module. The first test that needs a server includes its start.
 */
public final class TimesTaken implements TestExecutionListener {

    private static final int SLOWEST = 10;

    private record Took(String test, Duration time) {}

    /** The time in which at least one class of it ran. */
    private static final class Tier {

        private int running;
        private Instant since = Instant.EPOCH;
        private Duration took = Duration.ZERO;

        synchronized void begins() {
            if (running++ == 0) {
                since = Instant.now();
            }
        }

        synchronized void ends() {
            if (--running == 0) {
                took = took.plus(Duration.between(since, Instant.now()));
            }
        }
    }

    private final Map<TestIdentifier, Instant> begun = new ConcurrentHashMap<>();
    private final Queue<Took> tests = new ConcurrentLinkedQueue<>();
    private final Map<String, Tier> tiers = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier started) {
        begun.put(started, Instant.now());
        tier(started).ifPresent(Tier::begins);
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        Instant start = begun.remove(finished);
        if (finished.isTest() && start != null) {
            tests.add(new Took(sentence(finished), Duration.between(start, Instant.now())));
        }
        tier(finished).ifPresent(Tier::ends);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (tests.size() > SLOWEST) {
            System.out.println("The slowest:");
            tests.stream()
                    .sorted(Comparator.comparing(Took::time).reversed())
                    .limit(SLOWEST)
                    .forEach(each -> say(each.time(), each.test()));
            System.out.println("Each tier, beside the others:");
            new TreeMap<>(tiers).forEach((name, tier) -> say(tier.took, name));
        }
    }

    private static void say(Duration time, String what) {
        System.out.printf("%7.1f s  %s%n", time.toMillis() / 1000.0, what);
    }

    private Optional<Tier> tier(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass().getPackageName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .map(name -> tiers.computeIfAbsent(name, first -> new Tier()));
    }

    private static String sentence(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(method -> method.getClassName().replaceFirst("^care\\.tandem\\.", "") + " "
                        + method.getMethodName() + " " + test.getDisplayName())
                .orElse(test.getDisplayName());
    }
}
