package care.tandem.doors;

import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Two who do something in the same moment: one of them waits for the other in the database. */
final class AtOnce {

    private static final String WAITING = "select pid from pg_stat_activity where usename = current_user and "
            + "wait_event_type = 'Lock' and pid <> pg_backend_pid()";

    private AtOnce() {}

    /** What the one does for whom somebody waits, told the number of the one who does. */
    interface Answer {
        void to(String waiting) throws SQLException;
    }

    /** Calls, and answers once the call waits for a lock in the database; what the call throws, or null. */
    @Nullable
    static Throwable thrownBy(DataSource database, Answer answer, Callable<?> call) throws Exception {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> answered = beside.submit(() -> {
                answer.to(awaitWaiting(database));
                return null;
            });
            Throwable thrown = catchThrowable(call::call);
            answered.get(20, TimeUnit.SECONDS);
            return thrown;
        } finally {
            beside.shutdownNow();
        }
    }

    /** Asks the therapist of the first practice twice, in two requests at the same time; what came of it, each once. */
    static <T> Set<T> twice(Callable<T> call) throws Exception {
        return times(2, () -> {
            Writing.in(Practice.ALDER).enter(Person.THERAPIST);
            return call;
        });
    }

    /** So many requests at the same time, each of which comes in first; what came of them, each once. */
    static <T> Set<T> times(int times, Callable<Callable<T>> comesIn) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(times);
        CyclicBarrier ready = new CyclicBarrier(times);
        Callable<T> one = () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                Callable<T> call = comesIn.call();
                ready.await(20, TimeUnit.SECONDS);
                return call.call();
            } finally {
                request.deactivate();
            }
        };
        try {
            Set<T> results = new HashSet<>();
            for (Future<T> done : all.invokeAll(Collections.nCopies(times, one))) {
                results.add(done.get());
            }
            return results;
        } finally {
            all.shutdownNow();
        }
    }

    private static String awaitWaiting(DataSource database) throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < deadline) {
            try (DatabaseSession session = DatabaseSession.nowhere(database)) {
                var waiting = session.rows(WAITING);
                if (!waiting.isEmpty()) {
                    return waiting.get(0);
                }
            }
        }
        throw new AssertionError("Nobody waits for a lock");
    }
}
