package care.tandem.stories;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
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
        return from(origin(), path);
    }

    /** As pages of the portal do that stay open. @return what the first was answered that was not let in, else 101 */
    int manyAt(String path, int pages) {
        List<WebSocket> open = new ArrayList<>();
        try {
            for (int page = 0; page < pages; page++) {
                open.add(opened(origin(), path));
            }
            return 101;
        } catch (CompletionException refused) {
            return status(refused);
        } finally {
            open.forEach(WebSocket::abort);
        }
    }

    private String origin() {
        return portal.getScheme() + "://" + portal.getAuthority();
    }

    /** As a page that stands elsewhere does; the empty text for something that is no page. */
    int from(String origin, String path) {
        try {
            opened(origin, path).abort();
            return 101;
        } catch (CompletionException refused) {
            return status(refused);
        }
    }

    private static int status(CompletionException refused) {
        if (refused.getCause() instanceof WebSocketHandshakeException answer) {
            return answer.getResponse().statusCode();
        }
        throw refused;
    }

    private WebSocket opened(String origin, String path) {
        WebSocket.Builder knock = HttpClient.newHttpClient().newWebSocketBuilder();
        if (!cookies.isEmpty()) {
            knock.header("Cookie", cookies);
        }
        if (!origin.isEmpty()) {
            knock.header("Origin", origin);
        }
        return knock.buildAsync(URI.create("ws://" + portal.getAuthority() + path), new WebSocket.Listener() {})
                .join();
    }
}
