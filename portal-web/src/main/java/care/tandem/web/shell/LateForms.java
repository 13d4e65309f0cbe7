package care.tandem.web.shell;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.session.Session;
import io.undertow.server.session.SessionListener;
import io.undertow.servlet.util.SavedRequest;

/** Forms kept over a sign-in, each in its person's session, and at most a fixed number at once. */
final class LateForms implements SessionListener {

    private static final String FORM = SavedRequest.class.getName();

    private final Waiting<Session> holding;

    LateForms(int most) {
        holding = new Waiting<>(most);
    }

    @Override
    public void attributeAdded(Session session, String name, Object value) {
        if (name.equals(FORM)) {
            holding.begins(session).ifPresent(longest -> longest.removeAttribute(FORM));
        }
    }

    @Override
    public void attributeRemoved(Session session, String name, Object value) {
        if (name.equals(FORM)) {
            holding.ends(session);
        }
    }

    @Override
    public void sessionDestroyed(Session session, HttpServerExchange exchange, SessionDestroyedReason reason) {
        holding.ends(session);
    }
}
