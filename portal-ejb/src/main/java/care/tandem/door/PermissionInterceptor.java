package care.tandem.door;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A method that names no role is open to nobody. */
class PermissionInterceptor {

    @Inject
    CurrentMember me;

    @AroundInvoke
    @Nullable
    Object requirePermission(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(me.getRoles()::contains)) {
            throw new NotAllowed(call.getMethod().getName());
        }
        return call.proceed();
    }
}
