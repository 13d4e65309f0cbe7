package care.tandem.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which logs this node of the server is looking through. */
@ApplicationScoped
class LogChecks {

    private static final Logger LOG = System.getLogger(LogChecks.class.getName());

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    @Inject
    LogKeeper keeper;

    @Inject
    LogChecker checker;

    boolean isRunning(UUID clinic) {
        return running.contains(clinic);
    }

    /** Takes in what is new and looks through it all, unless that is being done. What is found stands in the server's log, too. */
    void run(UUID clinic) {
        if (!running.add(clinic)) {
            return;
        }
        try {
            keep(clinic);
            LogCheck check = checker.check(clinic);
            if (!check.findings().isEmpty()) {
                LOG.log(Level.ERROR, "The log of clinic {0} was changed: {1}", clinic, check.findings());
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The log of clinic " + clinic + " could not be looked through", failed);
        } finally {
            running.remove(clinic);
        }
    }

    /** A tree that cannot be added to any more is looked through all the same. */
    private void keep(UUID clinic) {
        try {
            keeper.keep(clinic);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The log of clinic " + clinic + " could not be taken into its tree", failed);
        }
    }
}
