package care.tandem.door;

import care.tandem.door.Trace.Outcome;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every call leaves a trace, also the one that is turned away, also the one that only reads. */
class AuditInterceptor {

    private static final Logger LOG = System.getLogger(AuditInterceptor.class.getName());

    @Inject
    Trail trail;

    @Inject
    CurrentSending sending;

    @AroundInvoke
    @Nullable
    Object leaveTrace(InvocationContext call) throws Exception {
        Object result;
        try {
            result = call.proceed();
            trail.keepWithTheChange(trace(call, result, Outcome.DONE, null));
        } catch (Refused refused) {
            leaveAlone(trace(call, null, Outcome.REFUSED, refused.key()));
            throw refused;
        } catch (OptimisticLockException overtaken) {
            leaveAlone(trace(call, null, Outcome.REFUSED, new Stale().key()));
            throw new Stale();
        } catch (NotFound | NotAllowed | SentBefore refused) {
            leaveAlone(trace(call, null, Outcome.REFUSED, refused.getClass().getSimpleName()));
            throw refused;
        } catch (Exception | Error failure) {
            leaveAlone(trace(call, null, Outcome.FAILED, failure.getClass().getSimpleName()));
            throw failure;
        }
        return result;
    }

    /** A trail that cannot be written must not hide why the call itself failed. */
    private void leaveAlone(Trace trace) {
        try {
            trail.keepOnItsOwn(trace);
        } catch (RuntimeException unkept) {
            LOG.log(Level.ERROR, "No trace could be kept of " + trace, unkept);
        }
    }

    private Trace trace(InvocationContext call, @Nullable Object result, Outcome outcome, @Nullable String why) {
        var digest = result instanceof Signed signed ? signed.digest() : null;
        Integer held = result instanceof HasCount holding ? holding.held() : null;
        UUID made = result instanceof UUID id ? id : null;
        UUID once = outcome == Outcome.DONE && OnceInterceptor.isAct(call) ? sending.key() : null;
        return new Trace(name(call), item(call.getParameters(), result), outcome, why, digest, held, once, made);
    }

    /** Door and method, as {@code Goals.accept}. */
    static String name(InvocationContext call) {
        var method = call.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static @Nullable UUID item(Object[] parameters, @Nullable Object result) {
        for (Object candidate : Arrays.asList(Arrays.copyOf(parameters, parameters.length + 1))) {
            UUID item = item(candidate);
            if (item != null) {
                return item;
            }
        }
        return item(result);
    }

    private static @Nullable UUID item(@Nullable Object candidate) {
        if (candidate instanceof UUID id) {
            return id;
        }
        return candidate instanceof HasItem concerning ? concerning.item() : null;
    }
}
