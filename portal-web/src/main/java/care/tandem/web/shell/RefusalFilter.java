package care.tandem.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * {@code /refused/405}: answers with that status and its page. The rules that stand before the sign-in, in {@code
 * config/wildfly/web.cli}, lead here what they refuse; nothing of it is read.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;

    /** By the last part of the address. Any other is an address that is none. */
    private static final Map<String, Integer> STATUS = Map.of(
            "/400", HttpServletResponse.SC_BAD_REQUEST,
            "/403", HttpServletResponse.SC_FORBIDDEN,
            "/405", HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            "/411", HttpServletResponse.SC_LENGTH_REQUIRED,
            "/413", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "/414", HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
            "/415", HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
            "/417", HttpServletResponse.SC_EXPECTATION_FAILED,
            "/421", MISDIRECTED);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String asked = Paths.of(request).substring(Paths.REFUSED.length());
        response.sendError(Objects.requireNonNullElse(STATUS.get(asked), HttpServletResponse.SC_NOT_FOUND));
    }
}
