package care.tandem.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form with fields that could not be read, and the call that it was sent for. */
class MisreadInterceptorTest {

    private final MisreadInterceptor interceptor = new MisreadInterceptor();

    @BeforeEach
    void isNothingYet() {
        interceptor.misread = new Misread();
    }

    @Test
    void isRefusedAlsoWhereTheCallFindsNothingWrong() {
        interceptor.misread.add(new Refused("due", "refused.day"));
        assertThatThrownBy(() -> interceptor.refuse(call(() -> {})))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(fields(refused)).containsExactly("due"));
    }

    @Test
    void isRefusedTogetherWithWhatTheCallFindsAtOtherFields() {
        interceptor.misread.add(new Refused("day", "refused.day"));
        interceptor.misread.add(new Refused("end", "refused.time"));
        Runnable rules = () -> Refused.together(
                () -> Given.required("start", null),
                () -> Given.required("day", null),
                () -> Given.required("client", null));
        assertThatThrownBy(() -> interceptor.refuse(call(rules))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(fields(refused)).containsExactly("day", "end", "start", "client");
            assertThat(refused.key()).isEqualTo("refused.day");
        });
    }

    @Test
    void isRefusedOnce() throws Exception {
        interceptor.misread.add(new Refused("due", "refused.day"));
        assertThatThrownBy(() -> interceptor.refuse(call(() -> {}))).isInstanceOf(Refused.class);
        assertThat(interceptor.refuse(call(() -> {}))).isEqualTo("done");
    }

    @Test
    void doesNotHideWhatIsNoRefusal() {
        interceptor.misread.add(new Refused("due", "refused.day"));
        assertThatThrownBy(() -> interceptor.refuse(call(() -> {
                    throw new NotFound();
                })))
                .isInstanceOf(NotFound.class);
    }

    private static List<String> fields(Refused refused) {
        return refused.all().stream().map(Refused::field).toList();
    }

    private static InvocationContext call(Runnable act) {
        Class<?>[] type = {InvocationContext.class};
        return (InvocationContext) Proxy.newProxyInstance(type[0].getClassLoader(), type, (self, called, given) -> {
            act.run();
            return "done";
        });
    }
}
