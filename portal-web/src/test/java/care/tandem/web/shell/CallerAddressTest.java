package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose word on where a request came from is taken. */
class CallerAddressTest {

    private static final CallerAddress DIRECT = new CallerAddress(false);
    private static final CallerAddress BEHIND_PROXY = new CallerAddress(true);

    @Test
    void isTheOtherEndOfTheConnectionWhateverAHeaderSays() {
        assertThat(said(DIRECT, "198.51.100.4", "203.0.113.9")).isEqualTo("198.51.100.4");
        assertThat(said(DIRECT, "0:0:0:0:0:0:0:1")).isEqualTo("0:0:0:0:0:0:0:1");
    }

    @Test
    void isTheLastThatTheProxySawAndNotWhatTheCallerPutBeforeIt() {
        assertThat(said(BEHIND_PROXY, "10.0.0.1", "192.0.2.66, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(said(BEHIND_PROXY, "192.0.2.66", "192.0.2.66", "203.0.113.9"))
                .isEqualTo("203.0.113.9");
        assertThat(said(BEHIND_PROXY, "10.0.0.1", "203.0.113.9:50112")).isEqualTo("203.0.113.9");
        assertThat(said(BEHIND_PROXY, "10.0.0.1", "[2001:db8::7]:443")).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(said(BEHIND_PROXY, "10.0.0.1", "::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void isUnknownWhereTheProxySaysNoneOrWhatIsNone() {
        assertThat(said(BEHIND_PROXY, "10.0.0.1")).isNull();
        for (String none :
                List.of("unknown", "", "localhost", "999.1.1.1", "1.2.3", "2001:db8::7::1", "fe80::1%eth0", "<b>:")) {
            assertThat(said(BEHIND_PROXY, "10.0.0.1", none)).as(none).isNull();
        }
    }

    private static @Nullable String said(CallerAddress caller, String remote, String... forwarded) {
        InetAddress address = caller.of((HttpServletRequest) Proxy.newProxyInstance(
                CallerAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr")
                        ? remote
                        : Collections.enumeration(List.of(forwarded))));
        return address == null ? null : address.getHostAddress();
    }
}
