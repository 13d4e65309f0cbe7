package care.tandem.web.shell;

import care.tandem.policies.CurrentPolicies;
import care.tandem.policies.Stay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * For how long somebody stays signed in, as the clinic decided. Keycloak knows them for longer, and would let them in again
 * without a word: so a session that begins anew takes a sign-in that is no older than somebody may be idle.
 */
@Named("staying")
@RequestScoped
public class Staying {

    /** In the session: it began with a sign-in that was recent enough. */
    private static final String ADMITTED = "tandem.admitted";

    /** A page asks whether somebody is there until the last second, and the answer must find the session. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    @Inject
    CurrentPolicies policies;

    /** After how many seconds without anything done a page is covered. */
    public long getIdle() {
        return policies.stay().idle().toSeconds();
    }

    /** Whether they stay; from now on the session lasts as long as the clinic of this request lets it. */
    boolean isAllowed(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession();
        Stay stay = policies.stay();
        boolean admitted = session.getAttribute(ADMITTED) != null;
        if (stay.isOver(SignIn.moment(request), admitted, now)) {
            return false;
        }
        if (!admitted) {
            session.setAttribute(ADMITTED, true);
        }
        int seconds = Math.toIntExact(stay.idle().plus(ON_THE_WAY).toSeconds());
        if (session.getMaxInactiveInterval() != seconds) {
            session.setMaxInactiveInterval(seconds);
        }
        return true;
    }

    /**
     * Has them sign in again, and come back to the page. What a script asks for is answered with 401, as after the session's
     * end: what was typed stays where it was typed.
     */
    void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-Requested-With") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        request.getSession().invalidate();
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getRequestURI() + "?" + (query == null ? "" : query + "&") + SignInAgainServlet.ASKING);
    }
}
