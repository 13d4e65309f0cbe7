package care.tandem.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Answers as Keycloak's admin API does about accounts and organizations, and fails when told to. */
public final class StubKeycloak implements AutoCloseable {

    private static final String REALM = "/realms/tandem";
    private static final String STAFF = "[{\"id\":\"r-1\",\"name\":\"staff\"}]";
    private static final String ADMIN = "/admin" + REALM + "/";

    private final HttpServer server;
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> organizations = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<Integer>> failures = new LinkedHashMap<>();
    private final Set<String> staff = ConcurrentHashMap.newKeySet();
    private final List<String> lost = new CopyOnWriteArrayList<>();

    public StubKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unopened) {
            throw new UncheckedIOException(unopened);
        }
        server.setExecutor(work -> new Thread(work, "stub").start());
        server.createContext("/", this::answer);
        server.start();
    }

    AdminApi api() {
        AdminApi api = new AdminApi();
        api.line = AdminApi.Line.to(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + REALM),
                "secret",
                URI.create("http://localhost:8080/"),
                Duration.ofMillis(500));
        return api;
    }

    public Accounts accounts() {
        Accounts accounts = new Accounts();
        accounts.keycloak = api();
        return accounts;
    }

    public Organizations organizations() {
        Organizations organizations = new Organizations();
        organizations.keycloak = api();
        return organizations;
    }

    /** The next requests that begin so are answered with these, as {@code PUT users}; 0 is no answer at all. */
    public StubKeycloak fails(String request, Integer... statuses) {
        failures.put(request, new ArrayList<>(List.of(statuses)));
        return this;
    }

    /** Does what is asked the next time, and the answer is lost. */
    public void losesTheAnswerTo(String request) {
        lost.add(request);
    }

    /** Somebody has shown that their address is theirs. */
    public void verifies(String subject) {
        users.computeIfPresent(
                subject,
                (same, user) -> Json.createObjectBuilder(user)
                        .add("emailVerified", true)
                        .build());
    }

    /** What was asked of the admin API, as {@code GET users}, without ids and queries. */
    public List<String> asked() {
        return asked;
    }

    public long asked(String request) {
        return asked.stream().filter(request::equals).count();
    }

    public int countsUsers() {
        return users.size();
    }

    public int countsOrganizations() {
        return organizations.size();
    }

    public int countsMembers() {
        return members.size();
    }

    JsonObject user(String subject) {
        return Objects.requireNonNull(users.get(subject));
    }

    JsonObject organization(String id) {
        return Objects.requireNonNull(organizations.get(id));
    }

    boolean isStaff(String subject) {
        return staff.contains(subject);
    }

    /** Somebody who came by the organization's own identity provider. */
    void manages(String organization, String subject) {
        members.put(organization + "/" + subject, "MANAGED");
    }

    public boolean isMember(String organization, String subject) {
        return members.containsKey(organization + "/" + subject);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String what = what(call);
        asked.add(what);
        @Nullable
        Integer failure = failures.entrySet().stream()
                .filter(told -> what.equals(told.getKey()) && !told.getValue().isEmpty())
                .findFirst()
                .map(told -> told.getValue().remove(0))
                .orElse(null);
        if (failure != null && failure == 0) {
            return;
        }
        if (failure != null) {
            say(call, failure, "{\"errorMessage\":\"told to\"}");
        } else if (what.equals("POST token")) {
            say(call, 200, "{\"access_token\":\"t\",\"expires_in\":60}");
        } else {
            about(
                    call,
                    what,
                    call.getRequestURI().getPath().substring(ADMIN.length()).split("/"),
                    body);
        }
    }

    private static String what(HttpExchange call) {
        String path = call.getRequestURI().getPath();
        String shortly = path.startsWith(REALM)
                ? "token"
                : path.substring(ADMIN.length()).replaceAll("(users|organizations|members)/[^/]+", "$1/*");
        return call.getRequestMethod() + " " + shortly;
    }

    private void about(HttpExchange call, String what, String[] path, String body) throws IOException {
        switch (what) {
            case "GET users" -> list(call, users, "email", "email");
            case "POST users" -> make(call, users, "email", json(body));
            case "GET users/*" -> one(call, users.get(path[1]));
            case "PUT users/*" -> change(call, users, path[1], body);
            case "DELETE users/*" -> say(call, users.remove(path[1]) == null ? 404 : 204, "");
            case "PUT users/*/execute-actions-email", "POST users/*/logout" ->
                say(call, users.containsKey(path[1]) ? 204 : 404, "");
            case "GET organizations" -> list(call, organizations, "search", "name");
            case "POST organizations" -> make(call, organizations, "alias", json(body));
            case "GET organizations/*" -> one(call, organizations.get(path[1]));
            case "PUT organizations/*" -> change(call, organizations, path[1], body);
            case "POST organizations/*/members" -> {
                String member = path[1] + "/" + body.replace("\"", "");
                say(call, members.putIfAbsent(member, "UNMANAGED") == null ? 201 : 409, "");
            }
            case "GET organizations/*/members/*" -> {
                @Nullable String type = members.get(path[1] + "/" + path[3]);
                say(call, type == null ? 404 : 200, "{\"membershipType\":\"" + type + "\"}");
            }
            case "DELETE organizations/*/members/*" ->
                say(call, members.remove(path[1] + "/" + path[3]) == null ? 404 : 204, "");
            case "GET users/*/role-mappings/realm/available", "GET users/*/role-mappings/realm" ->
                say(call, 200, isStaff(path[1]) == what.endsWith("realm") ? STAFF : "[]");
            case "POST users/*/role-mappings/realm" -> say(call, staff.add(path[1]) ? 204 : 409, "");
            case "DELETE users/*/role-mappings/realm" -> say(call, staff.remove(path[1]) ? 204 : 404, "");
            default -> say(call, 404, "");
        }
    }

    private void list(HttpExchange call, Map<String, JsonObject> rows, String parameter, String by) throws IOException {
        String query = URLDecoder.decode(call.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        var found = Json.createArrayBuilder();
        rows.values().stream()
                .filter(row -> ("&" + query + "&").contains("&" + parameter + "=" + row.getString(by) + "&"))
                .forEach(found::add);
        say(call, 200, found.build().toString());
    }

    private void make(HttpExchange call, Map<String, JsonObject> rows, String key, JsonObject row) throws IOException {
        if (rows.values().stream().anyMatch(other -> other.getString(key).equals(row.getString(key)))) {
            say(call, 409, "");
            return;
        }
        String id = "id-" + (rows.size() + 1);
        rows.put(id, Json.createObjectBuilder(row).add("id", id).build());
        call.getResponseHeaders().add("Location", call.getRequestURI() + "/" + id);
        say(call, 201, "");
    }

    private void one(HttpExchange call, @Nullable JsonObject row) throws IOException {
        say(call, row == null ? 404 : 200, String.valueOf(row));
    }

    private void change(HttpExchange call, Map<String, JsonObject> rows, String id, String body) throws IOException {
        say(call, rows.computeIfPresent(id, (same, before) -> json(body)) == null ? 404 : 204, "");
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private void say(HttpExchange call, int status, String body) throws IOException {
        if (lost.remove(what(call))) {
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, status == 204 || bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0 && status != 204) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }
}
