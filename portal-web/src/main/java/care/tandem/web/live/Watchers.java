package care.tandem.web.live;

import care.tandem.live.Lookout;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The pages that watch something over this node, with a beat to each of them every twenty seconds. */
@ApplicationScoped
class Watchers {

    private static final long BEAT_SECONDS = 20;

    @Inject
    Lookout lookout;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService clock;

    private final Set<Watching> all = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> beats;

    @PostConstruct
    void begin() {
        beats = clock.scheduleAtFixedRate(
                () -> all.forEach(Watching::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** How many pages of one member watch something. */
    long of(UUID member) {
        return all.stream()
                .filter(watching -> watching.pass().member().equals(member))
                .count();
    }

    void arrive(Watching watching) {
        all.add(watching);
        watching.changed(watching.pass().changes());
        lookout.watch(
                watching.item(), watching.pass().changes(), watching.pass().asked(), watching);
    }

    void hear(Watching watching, String message) {
        watching.signal(message, System.nanoTime()).ifPresent(lookout::tell);
    }

    void leave(Watching watching) {
        all.remove(watching);
        lookout.leave(watching.item(), watching);
    }

    @PreDestroy
    void end() {
        if (beats != null) {
            beats.cancel(false);
        }
    }
}
