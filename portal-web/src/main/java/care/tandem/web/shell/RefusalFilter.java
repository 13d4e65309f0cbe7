package care.tandem.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * {@code /refused/405}: answers with that status and its page. The rules that stand before the sign-in, in {@code
 * config/wildfly/web.cli} and {@link Intake}, lead here what they refuse; nothing of it is read.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Any other is an address that is none. */
    private static final Set<String> STATUS =
            Set.of("400", "401", "403", "405", "408", "411", "413", "414", "415", "417", "421", "429", "431");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String asked = Paths.of(request).substring(Paths.REFUSED.length() + 1);
        response.sendError(STATUS.contains(asked) ? Integer.parseInt(asked) : HttpServletResponse.SC_NOT_FOUND);
    }
}
