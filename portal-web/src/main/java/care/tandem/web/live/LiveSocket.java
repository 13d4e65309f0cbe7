package care.tandem.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * {@code /{clinic}/socket?goal=…}: a page that watches an item of one of the kinds that features bring. It hears {@code {"changes": 7}} when it opens and whenever that changes, and {@code {"writing": "steps", "side":
 * "CLIENT"}} while somebody writes; it says {@code {"writing": "steps"}} while its own person does. The server closes it
 * with {@link #LOOK_AGAIN} when the page has to come again. Ends with the session.
 */
@ServerEndpoint(value = "/{clinic}/socket", configurator = Handshake.class)
public class LiveSocket {

    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());

    /** The page is to come again and be asked again: something may be missed, or not allowed any more. */
    static final int LOOK_AGAIN = 4_001;

    /** Far above what a page sends, in characters. */
    private static final int LONGEST = 1_024;

    @Inject
    Watchers watchers;

    private @Nullable Watching watching;

    @OnOpen
    public void open(Session session, EndpointConfig config) {
        if (config.getUserProperties().get(Pass.KEY) instanceof Pass pass) {
            watching = new Watching(pass, text -> say(session, text), () -> sendAway(session));
            watchers.arrive(watching);
        }
    }

    @OnMessage(maxMessageSize = LONGEST)
    public void hear(String message) {
        if (watching != null) {
            watchers.hear(watching, message);
        }
    }

    @OnClose
    public void close() {
        if (watching != null) {
            watchers.leave(watching);
        }
    }

    @OnError
    public void fail(Throwable failure) {
        LOG.log(Level.DEBUG, "A socket was lost", failure);
    }

    /** Each word is followed by a ping: browsers answer it, and the listener ends a connection that says nothing at all. */
    private static void say(Session session, String text) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(text);
            ping(session);
        }
    }

    private static void ping(Session session) {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "A socket that was to be pinged has gone", gone);
        }
    }

    private static void sendAway(Session session) {
        try {
            session.close(new CloseReason(() -> LOOK_AGAIN, ""));
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.DEBUG, "A page that was to look again has gone", gone);
        }
    }
}
