package care.tandem.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Opens accounts in Keycloak through its admin API, for tests that would spoil those of the demo, and mends what was spoilt. */
public final class Accounts {

    public static final String PASSWORD = "a word of three";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI keycloak;
    private final String token;

    public Accounts(Stack stack) {
        keycloak = stack.realm().resolve("/");
        token = token(stack.state().secret("keycloak_admin"));
    }

    /**
     * Opens one that can sign in, or could if it had not been disabled since.
     *
     * @return its id, which is the subject that the portal knows it by
     */
    public String open(String email, boolean enabled) {
        JsonObject password = new JsonObject();
        password.addProperty("type", "password");
        password.addProperty("value", PASSWORD);
        JsonArray credentials = new JsonArray();
        credentials.add(password);
        JsonObject account = new JsonObject();
        account.addProperty("username", email);
        account.addProperty("email", email);
        account.addProperty("emailVerified", true);
        account.addProperty("enabled", enabled);
        account.addProperty("firstName", "Nadia");
        account.addProperty("lastName", "Ferrer");
        account.add("credentials", credentials);
        HttpResponse<String> answer = send(asAdmin("/admin/realms/tandem/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(account.toString())));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("No account " + email + ": " + answer.body());
        }
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Somebody signs in by their password alone from now on, however often they have set up a second factor. */
    public void forgetSecondFactor(String email) {
        String credentials = "/admin/realms/tandem/users/" + subjectOf(email) + "/credentials";
        for (JsonElement credential : read(credentials).getAsJsonArray()) {
            if ("otp".equals(credential.getAsJsonObject().get("type").getAsString())) {
                send(asAdmin(credentials + "/" + id(credential)).DELETE());
            }
        }
    }

    /** The id of an account, which is the subject that the portal knows it by. */
    public String subjectOf(String email) {
        return id(account(email));
    }

    private JsonElement account(String email) {
        return read("/admin/realms/tandem/users?exact=true&username=" + email)
                .getAsJsonArray()
                .get(0);
    }

    /** The ids of the sign-ins of somebody that hold. */
    public Set<String> signIns(String subject) {
        Set<String> ids = new HashSet<>();
        read("/admin/realms/tandem/users/" + subject + "/sessions")
                .getAsJsonArray()
                .forEach(session -> ids.add(id(session)));
        return ids;
    }

    /** Ends a sign-in, as the person can from another device, and whoever runs the accounts. */
    public void end(String signIn) {
        HttpResponse<String> answer =
                send(asAdmin("/admin/realms/tandem/sessions/" + signIn).DELETE());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("The sign-in goes on: " + answer.body());
        }
    }

    private JsonElement read(String path) {
        return JsonParser.parseString(send(asAdmin(path).GET()).body());
    }

    private static String id(JsonElement thing) {
        return thing.getAsJsonObject().get("id").getAsString();
    }

    private HttpRequest.Builder asAdmin(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String token(String password) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
