package care.tandem.door;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;

/** Whether there is a request at all: while the server starts there is none, and so nobody and no clinic. */
final class RequestContext {

    private RequestContext() {}

    static boolean isActive() {
        try {
            return CDI.current()
                    .getBeanManager()
                    .getContext(RequestScoped.class)
                    .isActive();
        } catch (ContextNotActiveException | IllegalStateException none) {
            return false;
        }
    }
}
