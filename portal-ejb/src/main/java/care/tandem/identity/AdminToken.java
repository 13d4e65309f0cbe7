package care.tandem.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * The token of our service account, asked for when one is needed and kept until shortly before it ends. Nobody waits for
 * another's question: two at once ask for two, and one is kept.
 */
class AdminToken {

    private static final String CLIENT = "tandem-admin";
    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);
    private static final int OK = 200;

    private record Held(String token, Instant until) {}

    private static final Held NONE = new Held("", Instant.EPOCH);

    private final URI endpoint;
    private final String secret;
    private final Duration patience;
    private volatile Held held = NONE;

    AdminToken(URI realm, String secret, Duration patience) {
        endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.secret = secret;
        this.patience = patience;
    }

    /** @throws IdentityAway when Keycloak gives none */
    String current(Function<HttpRequest, HttpResponse<String>> http) {
        Held now = held;
        if (Instant.now().isBefore(now.until())) {
            return now.token();
        }
        HttpResponse<String> response = http.apply(question());
        if (response.statusCode() != OK) {
            throw AdminApi.away(response.request(), response.statusCode());
        }
        JsonObject given = new Answer(OK, "", response.body()).object();
        Instant end = Instant.now().plusSeconds(given.getInt("expires_in"));
        held = new Held(given.getString("access_token"), end.minus(BEFORE_ITS_END));
        return held.token();
    }

    void forget() {
        held = NONE;
    }

    private HttpRequest question() {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                        + URLEncoder.encode(secret, UTF_8)))
                .timeout(patience)
                .build();
    }
}
