package care.tandem.notes;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Deletes, at the start and each hour, the drafts that were discarded more than thirty days ago. */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = System.getLogger(Expiry.class.getName());

    @Inject
    ExpiredDrafts expired;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService clock;

    private @Nullable Future<?> rounds;

    void begin(@Observes Startup event) {
        rounds = clock.scheduleAtFixedRate(this::delete, 0, 1, TimeUnit.HOURS);
    }

    /** One that fails is tried again with the next round. */
    private void delete() {
        try {
            int deleted = expired.delete();
            if (deleted > 0) {
                LOG.log(Level.INFO, "Deleted {0} drafts that were discarded long ago", deleted);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Discarded drafts could not be deleted", failed);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
