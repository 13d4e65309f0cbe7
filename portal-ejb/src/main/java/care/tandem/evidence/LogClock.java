package care.tandem.evidence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Every {@code TANDEM_LOG_MINUTES} minutes, 5 by default, has each log kept in which there is something new. */
@ApplicationScoped
class LogClock {

    private static final Logger LOG = System.getLogger(LogClock.class.getName());
    private static final String MINUTES = "TANDEM_LOG_MINUTES";
    private static final long EVERY = 5;

    @Inject
    GrownLogs logs;

    @Inject
    LogKeeper keeper;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService clock;

    private @Nullable Future<?> rounds;

    void begin(@Observes Startup event) {
        String minutes = System.getenv(MINUTES);
        rounds = clock.scheduleWithFixedDelay(
                this::round, 1, minutes == null ? EVERY : Long.parseLong(minutes), TimeUnit.MINUTES);
    }

    /** What fails is tried again with the next round; one clinic's trouble is not another's. */
    private void round() {
        try {
            logs.list().forEach(this::keep);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "It could not be found out which logs have grown", failed);
        }
    }

    private void keep(UUID clinic) {
        try {
            keeper.keep(clinic);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The log of clinic " + clinic + " could not be taken into its tree", failed);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
