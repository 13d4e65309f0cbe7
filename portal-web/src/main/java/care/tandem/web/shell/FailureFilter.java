package care.tandem.web.shell;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Turns exceptions and errors into the error page, never a stack trace. */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            request.setAttribute(Attributes.FAILURE, failure);
            response.reset();
            response.sendError(status(failure));
        }
    }

    private static int status(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            int status = statusOf(cause);
            if (status != 0) {
                return status;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static int statusOf(Throwable cause) {
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof NotAllowed) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (cause instanceof Refused) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (cause instanceof SQLException sql && isUnreachable(sql)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        boolean tooLarge = cause.getClass().getSimpleName().equals("RequestTooBigException");
        return tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    /**
     * SQL states 08 (connection), 57P (the database is stopping or starting) and the pool's own words, which have none.
     */
    private static boolean isUnreachable(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
