package care.tandem.door;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What could not be read of a form refuses the call that it was read for, together with what the call itself finds. */
class MisreadInterceptor {

    @Inject
    Misread misread;

    @AroundInvoke
    @Nullable
    Object refuse(InvocationContext call) throws Exception {
        List<Refused> found = misread.take();
        if (found.isEmpty()) {
            return call.proceed();
        }
        try {
            call.proceed();
        } catch (Refused rules) {
            throw Refused.all(with(rules, found));
        }
        throw Refused.all(found);
    }

    /** A field that could not be read has nothing else wrong. */
    private static List<Refused> with(Refused rules, List<Refused> found) {
        Set<String> fields = found.stream().map(Refused::field).collect(Collectors.toSet());
        List<Refused> all = new ArrayList<>(found);
        rules.all().stream().filter(rule -> !fields.contains(rule.field())).forEach(all::add);
        return all;
    }
}
