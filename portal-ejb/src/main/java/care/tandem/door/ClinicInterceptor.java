package care.tandem.door;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Refuses every call outside of a clinic, with {@link NotFound}. */
class ClinicInterceptor {

    @Inject
    CurrentClinic clinic;

    @AroundInvoke
    @Nullable
    Object requireClinic(InvocationContext call) throws Exception {
        if (!clinic.isEntered()) {
            throw new NotFound();
        }
        return call.proceed();
    }
}
