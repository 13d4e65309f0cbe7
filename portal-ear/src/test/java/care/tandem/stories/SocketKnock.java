package care.tandem.stories;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Knocks where sockets are opened, and says what is answered: 101 when one is let in. */
final class SocketKnock {

    private final URI portal;
    private final String cookies;

    /** With the cookies of whoever that browser belongs to. */
    SocketKnock(URI portal, BrowserContext person) {
        this.portal = portal;
        this.cookies = person.cookies(portal.toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** As a page of the portal does. */
    int at(String path) {
        return from(portal.getScheme() + "://" + portal.getAuthority(), path);
    }

    /** As a page that stands elsewhere does; the empty text for something that is no page. */
    int from(String origin, String path) {
        WebSocket.Builder knock = HttpClient.newHttpClient().newWebSocketBuilder();
        if (!cookies.isEmpty()) {
            knock.header("Cookie", cookies);
        }
        if (!origin.isEmpty()) {
            knock.header("Origin", origin);
        }
        try {
            knock.buildAsync(URI.create("ws://" + portal.getAuthority() + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }
}
