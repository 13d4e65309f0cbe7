package care.tandem.door;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every call outside of a clinic, with {@link NotFound}, but for an operator's: they work there. That no door of a
 * clinic opens to them is a matter of roles, as that theirs open to no member.
 */
class ClinicInterceptor {

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentMember me;

    @AroundInvoke
    @Nullable
    Object requireClinic(InvocationContext call) throws Exception {
        if (!clinic.isEntered() && !me.isOperator()) {
            throw new NotFound();
        }
        return call.proceed();
    }
}
