package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Speaks HTTP with the portal letter by letter, as no browser would: odd addresses, missing and false headers. */
public final class Wire {

    private final URI portal;
    private final String cookies;

    private Wire(URI portal, String cookies) {
        this.portal = portal;
        this.cookies = cookies;
    }

    /** A stranger's. */
    public static Wire to(URI portal) {
        return new Wire(portal, "");
    }

    /** One with these cookies, as a browser sends them. */
    public static Wire to(URI portal, String cookies) {
        return new Wire(portal, cookies);
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    public Answer post(String path, Map<String, String> headers, String form) {
        return send("POST", path, headers, form);
    }

    public Answer send(String method, String path, Map<String, String> headers, String body) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                + "\r\nConnection: close\r\nAccept: text/html\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ").append(cookies).append("\r\n");
        }
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        if (!body.isEmpty() && !headers.containsKey("Content-Length")) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\n");
        }
        return exchange(request + "\r\n" + body);
    }

    /** Sends that and nothing else, and reads until the portal has said all. */
    public Answer exchange(String request) {
        try (Socket socket = new Socket("127.0.0.1", portal.getPort())) {
            socket.setSoTimeout(30_000);
            say(socket, request);
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Also as much of it as the portal takes before it hangs up with its answer. */
    private static void say(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (SocketException answeredAlready) {
            socket.shutdownOutput();
        }
    }

    /** What came back, as it came. */
    public record Answer(String text) {

        public int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        /** The head in lower case, since names of headers are not told apart by it. */
        public String head() {
            return text.substring(0, text.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        }

        public String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
