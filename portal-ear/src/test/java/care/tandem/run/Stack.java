package care.tandem.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and WildFly with the portal, started together and stopped in the other order. Parts that the
 * environment names are taken from outside. Called once:
 *
 * <pre>{@code
 * try (Stack stack = new Stack(StateDir.temporary(), Ports.free(), new Progress(System.out), Map.of())) {
 *     stack.start();
 *     ... stack.portal() ...
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {

    private final StateDir state;
    private final Ports ports;
    private final Progress progress;
    private final Map<String, String> environment;
    private final Deque<Runnable> toStop = new ArrayDeque<>();
    private final List<Child> children = new ArrayList<>();
    private @Nullable Database database;
    private boolean closed;

    /** Nothing runs yet; the environment is the one of the runner, or an empty one for parts of our own only. */
    public Stack(StateDir state, Ports ports, Progress progress, Map<String, String> environment) {
        this.state = state;
        this.ports = ports;
        this.progress = progress;
        this.environment = environment;
    }

    /** Starts all parts, fills in the demo where nothing was before, and returns once the portal is ready. */
    public void start() {
        start(Built.ear());
    }

    /** As {@link #start()}, with a portal that something was put into. */
    public void start(Path portal) {
        boolean first = startDatabase();
        Path masterKey = MasterKey.in(state, environment, !first);
        if (keycloakIsOurs()) {
            buildKeycloak();
        }
        progress.step("Starting Keycloak and WildFly", () -> startServers(masterKey, List.of(portal)));
        if (first && keycloakIsOurs()) {
            progress.step("Writing the demo's goals and notes", () -> new DemoStory(portal()).tell());
        }
        state.mark(StateDir.FILLED);
    }

    /** PostgreSQL and a WildFly that waits for the tests in the container to deploy, and no Keycloak. */
    public void startForDeployments() {
        Path masterKey = MasterKey.in(state, environment, !startDatabase());
        WildFly wildFly = startWildFly(masterKey, List.of());
        progress.step("Starting WildFly", wildFly::awaitManagement);
    }

    /** PostgreSQL with empty tables, and nothing else. */
    public void startDatabaseAlone() {
        startDatabase();
    }

    /** Ends what a killed runner of the same state left running. */
    void endLeftovers() {
        WildFly.endLeftover(state);
        Keycloak.endLeftover(state);
        PostgreSql.endLeftover(state);
    }

    /** Stops with one clear line when a port that will be needed is taken. */
    void requireFreePorts() {
        ports.requireFree(keycloakIsOurs(), databaseIsOurs());
    }

    /** The provisioned server's home. */
    public static Path server() {
        return Built.server();
    }

    /** The portal as it was built. */
    public static Path ear() {
        return Built.ear();
    }

    public URI portal() {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    public URI realm() {
        return keycloakIsOurs() ? Keycloak.realm(ports.keycloak()) : URI.create(required("TANDEM_OIDC_URL"));
    }

    public Ports ports() {
        return ports;
    }

    public StateDir state() {
        return state;
    }

    public Database database() {
        if (database == null) {
            throw new IllegalStateException("The database is not started");
        }
        return database;
    }

    /** Takes the database away while something is tried, and brings it back. */
    public void whileTheDatabaseIsAway(Runnable trial) {
        PostgreSql.endLeftover(state);
        try {
            trial.run();
        } finally {
            PostgreSql.start(state, ports.database());
        }
    }

    /** Takes Keycloak away while something is tried, and brings it back. */
    public void whileKeycloakIsAway(Runnable trial) {
        Keycloak.endLeftover(state);
        try {
            trial.run();
        } finally {
            Keycloak again = Keycloak.start(state, ports, database().keycloak());
            stopLater(again::close);
            again.awaitReady();
        }
    }

    /** Waits until one of the servers ends, and says which. */
    void awaitEnd() {
        CompletableFuture.anyOf(children.stream().map(Child::onExit).toArray(CompletableFuture<?>[]::new))
                .join();
        children.forEach(Child::requireAlive);
    }

    @Override
    public synchronized void close() {
        closed = true;
        stopNext();
    }

    /** Stops the rest even when one of them would not. */
    private void stopNext() {
        if (!toStop.isEmpty()) {
            try {
                toStop.pop().run();
            } finally {
                stopNext();
            }
        }
    }

    private boolean startDatabase() {
        if (databaseIsOurs()) {
            if (!state.has(StateDir.FILLED)) {
                state.forget();
            }
            database = progress.step("Starting PostgreSQL", () -> {
                PostgreSql postgres = PostgreSql.start(state, ports.database());
                stopLater(postgres::close);
                return Database.inside(state, ports.database());
            });
        } else {
            database = Database.outside(environment);
        }
        boolean first = progress.step("Bringing the tables up to date", database()::migrate);
        Access owner = database().owner();
        if (first && keycloakIsOurs() && owner != null) {
            Demo.fillClinics(owner);
        }
        return first;
    }

    private void buildKeycloak() {
        if (Keycloak.isBuilt()) {
            Keycloak.furnish();
        } else {
            progress.step("Building Keycloak for PostgreSQL", () -> Keycloak.build(state));
        }
    }

    private void startServers(Path masterKey, List<Path> deployments) {
        Keycloak keycloak = null;
        if (keycloakIsOurs()) {
            stopLater(Letterbox.open(state, ports)::close);
            keycloak = Keycloak.start(state, ports, database().keycloak());
            stopLater(keycloak::close);
            children.add(keycloak.process());
        }
        WildFly wildFly = startWildFly(masterKey, deployments);
        if (keycloak != null) {
            keycloak.awaitReady();
        }
        wildFly.awaitReady();
    }

    private WildFly startWildFly(Path masterKey, List<Path> deployments) {
        String clientSecret = keycloakIsOurs() ? state.secret("oidc_client") : required("TANDEM_OIDC_CLIENT_SECRET");
        String adminSecret = keycloakIsOurs() ? state.secret("admin_client") : required("TANDEM_ADMIN_CLIENT_SECRET");
        Map<String, String> told = new HashMap<>(LogHeads.settings(state, environment));
        told.putAll(WildFly.environment(ports, database().server(), realm(), clientSecret, adminSecret, masterKey));
        WildFly wildFly = WildFly.start(state, ports, told, deployments);
        stopLater(wildFly::close);
        children.add(wildFly.process());
        return wildFly;
    }

    private String required(String variable) {
        String value = environment.get(variable);
        if (value == null) {
            throw new CannotStart("TANDEM_OIDC_URL names a Keycloak outside: set " + variable + " too.");
        }
        return value;
    }

    private boolean databaseIsOurs() {
        return !environment.containsKey("TANDEM_DB_URL");
    }

    private boolean keycloakIsOurs() {
        return !environment.containsKey("TANDEM_OIDC_URL");
    }

    /** Whether it was told to stop; while it is stopping the answer waits until all parts have ended. */
    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void stopLater(Runnable stop) {
        if (closed) {
            stop.run();
            throw new CannotStart("Stopped while starting.");
        }
        toStop.push(stop);
    }
}
