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
 * Gives each account its share of the server: {@value #AT_ONCE} of its requests are worked on at once, {@value #WAITING}
 * more wait for at most {@value #PATIENCE_SECONDS} seconds, and the rest is told with 429 to come again. Browsers open six
 * connections each; an account that asks for more at once waits for itself and makes nobody else wait.
 */
public class FairShareFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 22;
    private static final int PATIENCE_SECONDS = 5;
    private static final int TOO_MANY_REQUESTS = 429;

    /** By the account's subject, of accounts with a request under way. */
    private final transient ConcurrentMap<String, Share> shares = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        Share share = shares.compute(person.getName(), FairShareFilter::joined);
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

    private static Share joined(String person, @Nullable Share share) {
        Share joined = share == null ? new Share() : share;
        joined.requests++;
        return joined;
    }

    private static @Nullable Share left(String person, Share share) {
        share.requests--;
        return share.requests == 0 ? null : share;
    }

    private static final class Share {

        private final Semaphore turns = new Semaphore(AT_ONCE, true);

        /** Changed inside the map's own lock for this account only. */
        private volatile int requests;

        private boolean takesTurn() {
            if (requests > AT_ONCE + WAITING) {
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
