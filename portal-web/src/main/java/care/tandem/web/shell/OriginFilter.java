package care.tandem.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what other sites have a browser do here: anything but reading, and opening a socket, must say that it comes
 * from our own pages. A post that the sign-in replays keeps its headers, and so is caught too.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOnlyReading(request) || isFromOurPages(request) || isSignedByItself(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Keycloak comes itself, with no browser: what it sends is a token, which is asked who signed it. */
    private static boolean isSignedByItself(HttpServletRequest request) {
        return Paths.of(request).equals(Paths.SIGNED_OUT);
    }

    private static boolean isOnlyReading(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** What the browser says of the site counts first; the origin must not contradict it, and one of both must be there. */
    private static boolean isFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteAgrees = site == null || site.equals("same-origin");
        boolean originAgrees = origin == null || origin.equals(ours(request));
        return siteAgrees && originAgrees && (site != null || origin != null);
    }

    private static @Nullable String ours(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? null : request.getScheme() + "://" + host;
    }
}
