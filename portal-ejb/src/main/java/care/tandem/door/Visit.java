package care.tandem.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * What one page reads behind several doors: in one transaction, with the traces of all calls written together at its
 * end. Each call is checked and traced as ever; what changes is that the database is told once who asks.
 */
@ApplicationScoped
public class Visit {

    @Inject
    Trail trail;

    /** Makes the calls. When one fails, so does the visit; the traces of those before it are kept. */
    @Transactional
    public void of(Runnable calls) {
        asking(() -> {
            calls.run();
            return true;
        });
    }

    /** As {@link #of}, where the calls come to something. */
    @Transactional
    public <T> T asking(Supplier<T> calls) {
        trail.holdBack();
        T found;
        try {
            found = calls.get();
        } catch (RuntimeException failed) {
            trail.keepHeldOnItsOwn();
            throw failed;
        }
        trail.keepHeld();
        return found;
    }
}
