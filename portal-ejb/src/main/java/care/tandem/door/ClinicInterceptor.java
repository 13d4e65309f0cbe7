package care.tandem.door;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Nobody gets to a door without having entered a clinic: to them there is nothing here. */
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
