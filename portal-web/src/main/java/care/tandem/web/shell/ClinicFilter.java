package care.tandem.web.shell;

import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentMember;
import care.tandem.door.CurrentSending;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Finds the clinic in the path, and whether the caller is a member of it, on every request; then hands the request on to
 * the page as if the application stood at {@code /clinic}. To somebody who is not a member a clinic looks like one that
 * is not there.
 */
public class ClinicFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The form's field that says for which member it was rendered. */
    static final String WRITER = "writer";

    @Inject
    transient Entrance entrance;

    @Inject
    transient CurrentMember me;

    @Inject
    transient CurrentSending sending;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(ClinicRequest.forError(request), response);
        } else if (Paths.isOutsideClinics(path)) {
            passOutside(request, response, chain, path);
        } else if (request.getUserPrincipal() == null
                || !Paths.isThere(getServletContext(), Paths.inClinic(path))
                || !entrance.enter(request.getUserPrincipal().getName(), Paths.clinic(path))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            enter(request, response, chain, path);
        }
    }

    /** No page outside clinics has a form that leads to itself. */
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
        me.signedInAt(SignIn.moment(request));
        Sending.of(request).ifPresent(sending::is);
        if (isWrittenForAnother(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (Paths.inClinic(path).equals(Paths.SOCKET)) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(Paths.inClinic(path)).forward(new ClinicRequest(request, clinic), response);
        }
    }

    /**
     * A form that was rendered for another member: of another clinic, or for whoever sat here before. Their words are
     * neither kept as the caller's nor shown to them.
     */
    private boolean isWrittenForAnother(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !me.getId().toString().equals(request.getParameter(WRITER));
    }
}
