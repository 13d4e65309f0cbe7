package care.tandem.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with the demo realm, its users kept in PostgreSQL. */
final class Keycloak implements AutoCloseable {

    private static final String NAME = "keycloak";
    private static final String BUILT = "built-with-providers";

    private static final String CONSOLES = "admin,account";

    private final Child process;
    private final URI realm;

    private Keycloak(Child process, URI realm) {
        this.process = process;
        this.realm = realm;
    }

    /** The realm's address, as browsers and the server reach it. */
    static URI realm(int port) {
        return URI.create("http://localhost:" + port + "/realms/tandem");
    }

    /** Since the providers last changed. */
    static boolean isBuilt() {
        File built = Built.keycloak().resolve(BUILT).toFile();
        return built.lastModified() > Built.keycloakProvider().toFile().lastModified();
    }

    /**
     * Prepares the unpacked Keycloak for PostgreSQL, once, and without its pages for administrators and accounts: what
     * stands open to the world is the sign-in. Its admin API is left.
     */
    static void build(StateDir state) {
        furnish();
        Path home = Built.keycloak();
        FileTree.copy(
                Built.keycloakProvider(),
                home.resolve("providers").resolve(Built.keycloakProvider().getFileName()));
        Child build = Child.start(
                "keycloak-build",
                state,
                command(home, "build", "--db=postgres", "--features-disabled=" + CONSOLES),
                Map.of(),
                home);
        build.onExit().join();
        build.stop();
        StateDir.write(home.resolve(BUILT), "");
    }

    /** Gives Keycloak the look of the portal, and the realm that it reads into an empty database. */
    static void furnish() {
        Path home = Built.keycloak();
        FileTree.copy(Built.keycloakThemes(), home.resolve("themes"));
        StateDir.write(home.resolve("data/import/tandem-realm.json"), demoRealm());
    }

    static Keycloak start(StateDir state, Ports ports, Access database) {
        Path home = Built.keycloak();
        Map<String, String> environment = Map.ofEntries(
                Map.entry("KC_DB_URL", database.url()),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_SPI_THEME__WELCOME_THEME", "tandem"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
                Map.entry("KC_HOSTNAME", "http://localhost:" + ports.keycloak()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", state.secret("keycloak_admin")),
                Map.entry("TANDEM_PUBLIC_URL", "http://localhost:" + ports.http()),
                Map.entry("TANDEM_SMTP_PORT", Integer.toString(ports.mail())),
                Map.entry("TANDEM_OIDC_CLIENT_SECRET", state.secret("oidc_client")),
                Map.entry("TANDEM_ADMIN_CLIENT_SECRET", state.secret("admin_client")));
        Child process =
                Child.start(NAME, state, command(home, "start", "--optimized", "--import-realm"), environment, home);
        return new Keycloak(process, realm(ports.keycloak()));
    }

    static void endLeftover(StateDir state) {
        Child.endLeftover(NAME, state);
    }

    void awaitReady() {
        Web.await(URI.create(realm + "/.well-known/openid-configuration"), process);
    }

    Child process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }

    private static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The realm with the demo's clinics and accounts laid over it; lists that both have are joined. */
    private static String demoRealm() {
        Path config = Built.config().resolve("keycloak");
        JsonObject realm = json(config.resolve("realm.json"));
        for (Map.Entry<String, JsonElement> entry :
                json(config.resolve("demo.json")).entrySet()) {
            if (entry.getValue().isJsonArray() && realm.has(entry.getKey())) {
                realm.getAsJsonArray(entry.getKey()).addAll(entry.getValue().getAsJsonArray());
            } else {
                realm.add(entry.getKey(), entry.getValue());
            }
        }
        return realm.toString();
    }

    private static JsonObject json(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
