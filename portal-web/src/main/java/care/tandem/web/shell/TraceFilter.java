package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import care.tandem.door.Trace;
import care.tandem.door.Trace.Outcome;
import care.tandem.door.Trail;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in was refused before it reached a door (an unknown clinic, an id that is none, a date that is
 * none) leaves a trace too: exactly one, and none beside one that a door has left.
 */
public class TraceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(TraceFilter.class.getName());

    @Inject
    transient Trail trail;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        chain.doFilter(request, response);
        String why = refusal(request, response);
        if (why != null && !me.getSubject().isEmpty() && !trail.hasTraceOfRefusal()) {
            keep(new Trace(call(request, path), null, outcome(response), why));
        }
    }

    private static @Nullable String refusal(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Attributes.REFUSED) instanceof String key) {
            return key;
        }
        return response.getStatus() >= 400 ? String.valueOf(response.getStatus()) : null;
    }

    private static Outcome outcome(HttpServletResponse response) {
        return response.getStatus() >= 500 ? Outcome.FAILED : Outcome.REFUSED;
    }

    /** Only addresses that exist are named: what else somebody typed there is theirs. */
    private static String call(HttpServletRequest request, String path) {
        ServletContext portal = request.getServletContext();
        boolean outside = Paths.isOutsideClinics(path);
        boolean there = Paths.isOperation(path)
                ? Paths.isOperationPage(portal, path)
                : outside || Paths.isThere(portal, Paths.inClinic(path));
        String page = outside ? path : Paths.inClinic(path);
        return request.getMethod() + (there ? " " + page : " an address that is none");
    }

    private void keep(Trace trace) {
        try {
            trail.keepOnItsOwn(trace);
        } catch (RuntimeException unkept) {
            LOG.log(Level.ERROR, "No trace could be kept of " + trace, unkept);
        }
    }
}
