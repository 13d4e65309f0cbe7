package care.tandem.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** This node's one ear at the database, from the start of the application to its end; comes back when it was cut off. */
@ApplicationScoped
class Listening {

    private static final Logger LOG = System.getLogger(Listening.class.getName());
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 4_000;
    private static final long END_SECONDS = 5;

    @Inject
    Notifications notifications;

    @Inject
    Lookout lookout;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean cutOff;
    private long waitMillis = FIRST_WAIT_MILLIS;
    private @Nullable Thread thread;

    synchronized void begin(@Observes Startup event) {
        if (thread == null) {
            thread = threads.newThread(this::listen);
            thread.setName("tandem-listening");
            thread.start();
        }
    }

    private void listen() {
        try {
            do {
                listenOnce();
            } while (!ended.await(waitMillis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException undeployed) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnce() {
        try {
            notifications.listen(this::goesOn, this::began, lookout::hear);
        } catch (SQLException | RuntimeException lost) {
            if (cutOff) {
                waitMillis = Math.min(2 * waitMillis, LONGEST_WAIT_MILLIS);
            } else if (goesOn()) {
                LOG.log(Level.WARNING, "Cut off from the database's notifications: " + lost.getMessage());
            }
            cutOff = true;
        }
    }

    private boolean goesOn() {
        return ended.getCount() > 0;
    }

    private void began() {
        LOG.log(cutOff ? Level.WARNING : Level.INFO, "Listening to the database's notifications");
        cutOff = false;
        waitMillis = FIRST_WAIT_MILLIS;
        lookout.listeningBegan();
    }

    @PreDestroy
    synchronized void end() {
        ended.countDown();
        try {
            if (thread != null) {
                thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
