package care.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that a request came from. Behind a proxy it is the last one in {@code X-Forwarded-For}, which the proxy has seen
 * itself: what stands before that, and what the server makes of it, is what the caller says. Without a proxy it is the other
 * end of the connection, and the header is nobody's word.
 */
final class CallerAddress {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern V4 = Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})(?::\\d{1,5})?");
    private static final Pattern V6 = Pattern.compile("\\[?([0-9A-Fa-f:][0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(?:][:0-9]*)?");

    private final boolean behindProxy;

    CallerAddress(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /** As the server's own configuration has it. */
    static CallerAddress asConfigured() {
        return new CallerAddress(Boolean.parseBoolean(System.getenv("TANDEM_BEHIND_PROXY")));
    }

    /** Null where none is known, or what is said is no address: names are not looked up. */
    @Nullable
    InetAddress of(HttpServletRequest request) {
        return parsed(behindProxy ? lastForwarded(request) : request.getRemoteAddr());
    }

    private static @Nullable String lastForwarded(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (headers.isEmpty()) {
            return null;
        }
        String last = headers.get(headers.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1);
    }

    private static @Nullable InetAddress parsed(@Nullable String text) {
        String address = text == null ? "" : text.strip();
        Matcher v4 = V4.matcher(address);
        Matcher v6 = V6.matcher(address);
        try {
            return v4.matches()
                    ? InetAddress.getByName(v4.group(1))
                    : v6.matches() ? InetAddress.getByName(v6.group(1)) : null;
        } catch (UnknownHostException none) {
            return null;
        }
    }
}
