package care.tandem.web.shell;

import care.tandem.door.BrowserMarks;
import io.undertow.attribute.RelativePathAttribute;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor.Key;

/**
 * Takes in the body of a request whole, before a thread of the application begins with it. What is longer than strangers
 * may send, or than there is room for, is refused unread; what comes too slowly is refused with 408. A body has {@value
 * #SECONDS} seconds, and one more for every {@value #BYTES_A_SECOND} bytes. Undertow finds this class as a service, and
 * runs it in its threads that wait for nobody.
 */
public final class Intake implements ServletExtension {

    private static final int SECONDS = 10;
    private static final int BYTES_A_SECOND = 16_384;

    /** Longer ones are refused by config/wildfly/web.cli. */
    private static final int LONGEST = 4_000_000;

    /** What is kept over a sign-in, as config/wildfly/web.cli says too: each one takes that much room. */
    private static final int LONGEST_KEPT = 1_048_576;

    private static final int MOST_KEPT = 40;

    /** The addresses at which somebody may send something who never signed in. */
    private static final Set<String> OPEN = Set.of("/preferences", Paths.SIGNED_OUT);

    private static final int LONGEST_OF_STRANGERS = 10_000;

    private static final int MOST_AT_ONCE = 8 * LONGEST;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SESSION = "__Host-tandem";
    private static final String STRANGER = "";

    /** A request line may name a host; the address of a refusal has neither that nor what else could not be read. */
    private static final boolean WITHOUT_HOST = false;

    private final Room room = new Room(MOST_AT_ONCE);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addSessionListener(new LateForms(MOST_KEPT));
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            boolean refused = exchange.getRelativePath().startsWith(Paths.REFUSED + "/");
            if (refused) {
                exchange.setRequestURI(exchange.getRelativePath(), WITHOUT_HOST);
                exchange.setQueryString("");
            }
            if (exchange.isRequestComplete()) {
                next.handleRequest(exchange);
            } else if (refused) {
                leaveUnread(exchange, next);
            } else {
                takeIn(exchange, next, (ServletContextImpl) context);
            }
        });
    }

    private void takeIn(HttpServerExchange exchange, HttpHandler next, ServletContextImpl context) throws Exception {
        Cookie session = exchange.getRequestCookie(SESSION);
        String signedIn = session == null ? STRANGER : account(context.getSession(id(session)));
        String account = signedIn.equals(STRANGER) ? known(exchange, context) : signedIn;
        boolean open = OPEN.contains(exchange.getRelativePath());
        long length = exchange.getRequestContentLength();
        long bytes =
                Math.max(length, exchange.getConnection().getByteBufferPool().getBufferSize());
        if (open && length > LONGEST_OF_STRANGERS) {
            refuse(exchange, next, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!open && signedIn.equals(STRANGER) && (account.equals(STRANGER) || length > LONGEST_KEPT)) {
            refuse(exchange, next, HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!room.takes(account, bytes)) {
            refuse(exchange, next, TOO_MANY_REQUESTS);
        } else {
            whenDone(exchange, () -> room.gives(account, bytes));
            Body body = new Body(exchange, next);
            inTheEnd(exchange, () -> {
                if (body.comes()) {
                    body.leave();
                    Connectors.executeRootHandler(
                            late -> refuse(late, next, HttpServletResponse.SC_REQUEST_TIMEOUT), exchange);
                }
            });
            body.take();
        }
    }

    private static void refuse(HttpServerExchange exchange, HttpHandler next, int status) throws Exception {
        RelativePathAttribute.INSTANCE.writeAttribute(exchange, Paths.REFUSED + "/" + status);
        leaveUnread(exchange, next);
    }

    /** The server throws the body away behind the answer, for as long as it could have taken. */
    private static void leaveUnread(HttpServerExchange exchange, HttpHandler next) throws Exception {
        inTheEnd(exchange, () -> IoUtils.safeClose(exchange.getConnection()));
        next.handleRequest(exchange);
    }

    private static void inTheEnd(HttpServerExchange exchange, Runnable act) {
        long length = Math.min(LONGEST, Math.max(0, exchange.getRequestContentLength()));
        Key end = exchange.getIoThread().executeAfter(act, SECONDS + length / BYTES_A_SECOND, TimeUnit.SECONDS);
        whenDone(exchange, end::remove);
    }

    private static void whenDone(HttpServerExchange exchange, Runnable act) {
        exchange.addExchangeCompleteListener((done, others) -> {
            act.run();
            others.proceed();
        });
    }

    /** Who had signed in in a browser whose session is over: what it sends is kept over the sign-in. */
    private static String known(HttpServerExchange exchange, ServletContextImpl context) {
        Cookie mark = exchange.getRequestCookie(ArrivalFilter.MARK);
        return mark != null && context.getAttribute(ArrivalFilter.MARK) instanceof BrowserMarks marks
                ? marks.account(mark.getValue()).orElse(STRANGER)
                : STRANGER;
    }

    /** The session's id; behind it, after a dot, stands which server wrote the cookie. */
    private static String id(Cookie session) {
        return session.getValue().split("\\.", 2)[0];
    }

    /** Who has signed in to the session; a cookie may name one that is none. */
    private static String account(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ArrivalFilter.ARRIVED) instanceof String arrived
                ? arrived
                : STRANGER;
    }
}
