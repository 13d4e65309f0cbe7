package care.tandem.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives each account its share of the server: two of its requests are worked on at once (or as many as the parameter
 * {@code atOnce} says), {@value #WAITING} more wait for at most {@value #PATIENCE_SECONDS} seconds, and the rest is told with 429 to come again. Browsers open six
 * connections each; an account that asks for more at once waits for itself and makes nobody else wait.
 */
public class FairShareFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int WAITING = 22;
    private static final int PATIENCE_SECONDS = 5;
    private static final int TOO_MANY_REQUESTS = 429;

    /** By the account's subject, of accounts with a request under way. */
    private final transient ConcurrentMap<String, Share> shares = new ConcurrentHashMap<>();

    private int atOnce = 2;

    @Override
    public void init() {
        String given = getInitParameter("atOnce");
        atOnce = given == null ? atOnce : Integer.parseInt(given);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        Share share = shares.compute(person.getName(), (same, before) -> joined(before));
        try {
            if (share.takesTurn()) {
                try {
                    chain.doFilter(request, response);
                } finally {
                    share.turns.release();
                }
            } else {
                response.setHeader("Retry-After", String.valueOf(PATIENCE_SECONDS));
                response.sendError(TOO_MANY_REQUESTS);
            }
        } finally {
            shares.computeIfPresent(person.getName(), FairShareFilter::left);
        }
    }

    private Share joined(@Nullable Share share) {
        Share joined = share == null ? new Share(atOnce) : share;
        joined.requests++;
        return joined;
    }

    private static @Nullable Share left(String person, Share share) {
        share.requests--;
        return share.requests == 0 ? null : share;
    }

    private static final class Share {

        private final int atOnce;
        private final Semaphore turns;

        /** Changed inside the map's own lock for this account only. */
        private volatile int requests;

        Share(int atOnce) {
            this.atOnce = atOnce;
            turns = new Semaphore(atOnce, true);
        }

        private boolean takesTurn() {
            if (requests > atOnce + WAITING) {
                return false;
            }
            try {
                return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
