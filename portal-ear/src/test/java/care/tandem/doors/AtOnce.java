package care.tandem.doors;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.concurrent.Callable;
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
