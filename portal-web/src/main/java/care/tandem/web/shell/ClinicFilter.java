package care.tandem.web.shell;

import care.tandem.clinics.Entrance;
import care.tandem.clinics.SignedOut;
import care.tandem.door.CurrentMember;
import care.tandem.door.CurrentSending;
import care.tandem.door.Suspended;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/**
 * Finds the clinic in the path, and whether the caller is a member of it, on every request; then hands the request on to
 * the page as if the application stood at {@code /clinic}. To somebody who is not a member a clinic looks like one that
 * is not there.
 */
public class ClinicFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The form's field that says for which member it was rendered. */
    static final String WRITER = "writer";

    /** The status of a page in a clinic that is suspended. */
    private static final int LOCKED = 423;

    @Inject
    transient Entrance entrance;

    @Inject
    transient CurrentMember me;

    @Inject
    transient CurrentSending sending;

    @Inject
    transient Staying staying;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(ClinicRequest.forError(request), response);
        } else {
            try {
                pass(request, response, chain, Paths.of(request));
            } catch (SignedOut out) {
                askAnew(request, response);
            }
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        if (Paths.isOutsideClinics(path)) {
            requireSignedIn(request, path);
        }
        if (Paths.isOperation(path)) {
            passOperator(request, response, chain, path);
        } else if (Paths.isOutsideClinics(path)) {
            passOutside(request, response, chain, path);
        } else {
            passMember(request, response, chain, path);
        }
    }

    /**
     * Comes again without the session that has ended, and so by the way of those whose session ran out: what was sent is
     * kept over the sign-in.
     */
    private static void askAnew(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Outside clinics nothing else asks whether the sign-in still holds. */
    private void requireSignedIn(HttpServletRequest request, String path) {
        if (request.getUserPrincipal() != null && Paths.isForPeople(path)) {
            entrance.requireSignedIn(request.getUserPrincipal().getName());
        }
    }

    /** To somebody who is no operator there is nothing there. */
    private void passOperator(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null
                || !Paths.isOperationPage(getServletContext(), path)
                || !entrance.operate(request.getUserPrincipal().getName())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isWrittenForAnother(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            Sending.of(request).ifPresent(sending::is);
            chain.doFilter(request, response);
        }
    }

    private void passMember(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() == null
                    || !Paths.isThere(getServletContext(), Paths.inClinic(path))
                    || !entrance.enter(request.getUserPrincipal().getName(), Paths.clinic(path))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        } catch (Suspended suspended) {
            request.setAttribute(Attributes.CLINIC, Paths.clinic(path));
            response.sendError(LOCKED);
            return;
        }
        enter(request, response, chain, path);
    }

    /** No page outside clinics has a form that leads to itself, but for those of operators. */
    private static void passOutside(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && !Paths.isAct(path)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Sockets are opened by the server itself, behind the last filter; all else is a page. */
    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        String clinic = Paths.clinic(path);
        request.setAttribute(Attributes.CLINIC, clinic);
        Sending.of(request).ifPresent(sending::is);
        if (!staying.isAllowed(request, Instant.now()) && !isForm(request)) {
            staying.end(request, response);
        } else if (isWrittenForAnother(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (Paths.inClinic(path).equals(Paths.SOCKET)) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(Paths.inClinic(path)).forward(new ClinicRequest(request, clinic), response);
        }
    }

    /** What somebody typed and sent is taken, however late it comes; the page that follows is not shown to them. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader("X-Requested-With") == null;
    }

    /**
     * A form that was rendered for another member: of another clinic, or for whoever sat here before. Their words are
     * neither kept as the caller's nor shown to them.
     */
    private boolean isWrittenForAnother(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !me.getId().toString().equals(request.getParameter(WRITER));
    }
}
