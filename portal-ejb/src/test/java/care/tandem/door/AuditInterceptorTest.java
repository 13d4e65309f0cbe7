package care.tandem.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Trace.Outcome;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditInterceptorTest {

    private final List<Trace> kept = new ArrayList<>();

    @Test
    void leavesATraceOfWhatFailedAlsoWhereItIsNoException() {
        AuditInterceptor audit = new AuditInterceptor();
        audit.trail = answering(Trail.class, (called, given) -> kept.add((Trace) given[0]));
        StackOverflowError error = new StackOverflowError();

        assertThatThrownBy(() -> audit.leaveTrace(failingWith(error))).isSameAs(error);

        assertThat(kept).singleElement().satisfies(trace -> {
            assertThat(trace.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(trace.why()).isEqualTo("StackOverflowError");
        });
    }

    private static InvocationContext failingWith(Error error) {
        return answering(InvocationContext.class, (called, given) -> switch (called) {
            case "proceed" -> throw error;
            case "getMethod" -> AuditInterceptorTest.class.getDeclaredMethod("failingWith", Error.class);
            default -> new Object[0];
        });
    }

    private interface Answers {
        Object to(String called, Object[] given) throws Exception;
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            Object answer = answers.to(called.getName(), given);
            return called.getReturnType() == void.class ? null : answer;
        }));
    }
}
