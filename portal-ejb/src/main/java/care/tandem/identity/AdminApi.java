package care.tandem.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Asks Keycloak's admin API, as the client {@code tandem-admin}. A question waits 2 seconds for a connection and 5 for an
 * answer, 10 where mail is sent or sessions are ended. What did not get through is asked once more where that is safe: if
 * there was no connection at all, or if asking twice does the same as once.
 */
@ApplicationScoped
class AdminApi {

    private static final Logger LOG = System.getLogger(AdminApi.class.getName());
    private static final String AWAY = "refused.identity.away";
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(5);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(200);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FIRST_FAILURE = 500;

    /**
     * Where it leads.
     *
     * @param admin the admin API of the realm, with a slash at its end
     * @param portal the portal's front door
     * @param patience how long to wait for an answer
     */
    record Line(HttpClient http, URI admin, URI portal, AdminToken token, Duration patience) {

        /** Nothing is asked yet. @param realm its address as in {@code https://keycloak.example.org/realms/tandem} */
        static Line to(URI realm, String secret, URI portal, Duration patience) {
            HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTING)
                    .build();
            String address = realm.toString();
            int realms = address.lastIndexOf("/realms/");
            URI admin = URI.create(address.substring(0, realms) + "/admin" + address.substring(realms) + "/");
            return new Line(http, admin, portal, new AdminToken(realm, secret, patience), patience);
        }
    }

    Line line;

    @PostConstruct
    void connect() {
        Map<String, String> environment = System.getenv();
        String realm = environment.getOrDefault("TANDEM_OIDC_URL", "http://localhost:8180/realms/tandem");
        line = Line.to(
                URI.create(environment.getOrDefault("TANDEM_ADMIN_URL", realm)),
                environment.getOrDefault("TANDEM_ADMIN_CLIENT_SECRET", ""),
                URI.create(environment.getOrDefault("TANDEM_PUBLIC_URL", "http://localhost:8080") + "/"),
                ANSWERING);
    }

    /** The portal's front door. It is open to all, so that somebody whom Keycloak sends there is not sent back at once. */
    URI portal() {
        return line.portal();
    }

    /** @param path from the realm on, without a slash before it, encoded */
    Answer get(String path) {
        return ask(request(path).GET().timeout(line.patience()), true);
    }

    Answer put(String path, JsonStructure body) {
        return ask(request(path).PUT(json(body)).timeout(line.patience()), true);
    }

    Answer delete(String path) {
        return ask(request(path).DELETE().timeout(line.patience()), true);
    }

    /** As {@link #delete(String)}, with a body that says what. */
    Answer delete(String path, JsonStructure body) {
        return ask(request(path).method("DELETE", json(body)).timeout(line.patience()), true);
    }

    /** For what is made or added. Not asked again when no answer comes: look first whether it is there. */
    Answer post(String path, String json) {
        return ask(request(path).POST(BodyPublishers.ofString(json)).timeout(line.patience()), false);
    }

    /**
     * For what sends mail: not asked again when no answer comes, so that there are no two.
     *
     * @throws IdentityAway with {@code refused.identity.mail} when it failed, which is how Keycloak says that mail did
     */
    Answer mail(String path, JsonStructure body) {
        return ask(
                request(path).PUT(json(body)).timeout(line.patience().multipliedBy(2)), false, "refused.identity.mail");
    }

    /** For what ends sessions, which takes as long as the portals that it tells. Twice is as once. */
    Answer end(String path) {
        return ask(
                request(path)
                        .POST(BodyPublishers.noBody())
                        .timeout(line.patience().multipliedBy(2)),
                true);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Content-Type", "application/json");
    }

    URI address(String path) {
        return line.admin().resolve(path);
    }

    private static HttpRequest.BodyPublisher json(JsonStructure body) {
        return BodyPublishers.ofString(body.toString());
    }

    private Answer ask(HttpRequest.Builder request, boolean twiceIsAsOnce) {
        return ask(request, twiceIsAsOnce, AWAY);
    }

    private Answer ask(HttpRequest.Builder request, boolean twiceIsAsOnce, String whenItFails) {
        HttpResponse<String> response = send(authorized(request), twiceIsAsOnce);
        if (response.statusCode() == UNAUTHORIZED) {
            line.token().forget();
            response = send(authorized(request), twiceIsAsOnce);
        }
        int status = response.statusCode();
        if (status >= FIRST_FAILURE || status == UNAUTHORIZED || status == FORBIDDEN) {
            throw away(response.request(), "answered " + status, status < FIRST_FAILURE ? AWAY : whenItFails);
        }
        return new Answer(status, response.headers().firstValue("Location").orElse(""), response.body());
    }

    private HttpRequest authorized(HttpRequest.Builder request) {
        String bearer = line.token().current(asking -> send(asking, true));
        return request.setHeader("Authorization", "Bearer " + bearer).build();
    }

    private HttpResponse<String> send(HttpRequest request, boolean twiceIsAsOnce) {
        try {
            return sendOnce(request);
        } catch (IOException unanswered) {
            if (!twiceIsAsOnce && !neverConnected(unanswered)) {
                throw away(request, "not answered: " + unanswered, AWAY);
            }
            pause();
        }
        try {
            return sendOnce(request);
        } catch (IOException unanswered) {
            throw away(request, "not answered: " + unanswered, AWAY);
        }
    }

    private HttpResponse<String> sendOnce(HttpRequest request) throws IOException {
        try {
            return line.http().send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static boolean neverConnected(IOException unanswered) {
        return unanswered instanceof ConnectException || unanswered instanceof HttpConnectTimeoutException;
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_ASKING_AGAIN.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says in the log what was answered so. */
    static IdentityAway away(HttpRequest request, int status) {
        return away(request, "answered " + status, AWAY);
    }

    /** In a line, without the query, in which addresses of people stand: an outage asks many times. */
    private static IdentityAway away(HttpRequest request, String what, String whyOnThePage) {
        LOG.log(
                Level.ERROR,
                "Keycloak: " + request.method() + " " + request.uri().getPath() + " was " + what);
        return new IdentityAway(whyOnThePage);
    }
}
