package care.tandem.door;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;

/**
 * Whose request it is, for what Hibernate makes and CDI does not. While the server starts there is no request, and so
 * nobody and no clinic. What CDI hands out stands for whichever request there is, and to look for it takes a walk up the
 * stack each time: so it is held.
 */
final class RequestContext {

    private static volatile @Nullable BeanManager beans;
    private static volatile @Nullable CurrentClinic clinic;
    private static volatile @Nullable CurrentMember member;

    private RequestContext() {}

    /** Null outside a request. */
    static @Nullable CurrentClinic clinic() {
        if (!isActive()) {
            return null;
        }
        CurrentClinic held = clinic;
        if (held == null) {
            held = CDI.current().select(CurrentClinic.class).get();
            clinic = held;
        }
        return held;
    }

    /** Null outside a request. */
    static @Nullable CurrentMember member() {
        if (!isActive()) {
            return null;
        }
        CurrentMember held = member;
        if (held == null) {
            held = CDI.current().select(CurrentMember.class).get();
            member = held;
        }
        return held;
    }

    private static boolean isActive() {
        try {
            BeanManager held = beans;
            if (held == null) {
                held = CDI.current().getBeanManager();
                beans = held;
            }
            return held.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException | IllegalStateException none) {
            return false;
        }
    }
}
