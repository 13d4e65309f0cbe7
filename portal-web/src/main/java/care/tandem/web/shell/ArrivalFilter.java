package care.tandem.web.shell;

import care.tandem.clinics.Entrance;
import care.tandem.door.BrowserMarks;
import care.tandem.door.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Somebody whom Keycloak signed in arrives. The first time in a session the session gets a new id, so that one which was
 * known before the sign-in is worth nothing, and memberships that wait for the person's verified address are taken up.
 */
public class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** In the session: the subject of the account that signed in to it. */
    static final String ARRIVED = "tandem.arrived";

    /** The cookie by which a browser is known again in which somebody had signed in. */
    static final String MARK = "__Host-tandem-known";

    @Inject
    transient Entrance entrance;

    @Inject
    transient BrowserMarks marks;

    @Inject
    transient CurrentMember me;

    private final transient CallerAddress caller = CallerAddress.asConfigured();

    @Override
    public void init() {
        getServletContext().setAttribute(MARK, marks);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        Principal person = request.getUserPrincipal();
        if (person != null) {
            me.arrivedAs(person.getName());
            me.comesFrom(caller.of(request));
            me.signedInAt(SignIn.moment(request));
            me.signedInBy(SignIn.session(request));
            greet(request, response, person);
        }
        chain.doFilter(request, response);
    }

    private void greet(HttpServletRequest request, HttpServletResponse response, Principal person) {
        var session = request.getSession();
        if (!person.getName().equals(session.getAttribute(ARRIVED))) {
            takeUpMemberships(person);
            request.changeSessionId();
            session.setAttribute(ARRIVED, person.getName());
            response.addCookie(mark(person));
        }
    }

    private Cookie mark(Principal person) {
        Cookie mark = new Cookie(MARK, marks.of(person.getName()));
        mark.setPath("/");
        mark.setHttpOnly(true);
        mark.setSecure(true);
        return mark;
    }

    private void takeUpMemberships(Principal person) {
        if (person instanceof OidcPrincipal<?> signedIn) {
            IDToken token = signedIn.getOidcSecurityContext().getIDToken();
            if (token != null && Boolean.TRUE.equals(token.getEmailVerified()) && token.getEmail() != null) {
                entrance.takeUp(person.getName(), token.getEmail());
            }
        }
    }
}
