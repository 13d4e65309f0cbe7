package care.tandem.door;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent twice does its act once: pressed twice, sent again after Back or after a crash. The second sending
 * fails on the trace of the first, or on what the first one did, and is answered with the first one's result. Acts are
 * the calls that answer nothing, the id of what they made, or a signature; whatever else is called reads, or counts for
 * itself how often something was written.
 */
class OnceInterceptor {

    private static final Set<Class<?>> ACTS = Set.of(void.class, UUID.class, Signed.class);

    @Inject
    CurrentSending sending;

    @Inject
    Trail trail;

    @Resource
    EJBContext transaction;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        UUID key = sending.key();
        if (key == null || !isAct(call)) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (SentBefore | Refused | PersistenceException failure) {
            Trace first = trail.ofSending(AuditInterceptor.name(call), key).orElse(null);
            if (first == null) {
                throw failure;
            }
            transaction.setRollbackOnly();
            return result(call.getMethod().getReturnType(), first);
        }
    }

    static boolean isAct(InvocationContext call) {
        return ACTS.contains(call.getMethod().getReturnType());
    }

    private static @Nullable Object result(Class<?> type, Trace first) {
        if (type == Signed.class && first.item() != null) {
            return new Signed(first.item(), first.digest());
        }
        return first.made();
    }
}
