package care.tandem.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Somebody comes back from Keycloak. Where the server cannot use what they bring, since another tab began a sign-in
 * meanwhile, or the address is an old one from a bookmark or a step back, the sign-in begins anew at the page that was
 * asked for: Keycloak asks nothing of those whom it has just let in. After three times in a row a page says that it does
 * not work. Who is in already is led to the page's own address.
 */
public class ReturnFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What the server answers when there is no such state, and when Keycloak does not take the code. */
    private static final Set<Integer> OF_NO_USE =
            Set.of(HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_FORBIDDEN);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Returned returned = returned(request, failed);
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!failed && returned.isMarked()) {
            redirect(response, returned.page());
        } else if (failed && isOfNoUse(request) && returned.isAnswer()) {
            beginAnew(request, response, returned);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Returned returned(HttpServletRequest request, boolean failed) {
        Object failedAt = failed ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
        return new Returned(failedAt instanceof String uri ? uri : request.getRequestURI(), request.getQueryString());
    }

    private static boolean isOfNoUse(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && OF_NO_USE.contains(status);
    }

    private static void beginAnew(HttpServletRequest request, HttpServletResponse response, Returned returned)
            throws IOException, ServletException {
        if (returned.mayBeginAnew()) {
            redirect(response, returned.anew());
        } else {
            request.getRequestDispatcher("/errors/sign-in").forward(request, response);
        }
    }

    private static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
