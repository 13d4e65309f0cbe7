package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The provisioned WildFly, each start from a fresh copy of its configuration. */
final class WildFly implements AutoCloseable {

    private static final String NAME = "wildfly";

    private final Child process;
    private final Ports ports;
    private final Path deployments;

    private WildFly(Child process, Ports ports, Path deployments) {
        this.process = process;
        this.deployments = deployments;
        this.ports = ports;
    }

    /**
     * Starts the server with these deployments; without any it waits for one over its management port, and is reached by
     * number. To a server with a deployment that is unpacked a debugger can attach, at {@link Ports#debug()}.
     */
    static WildFly start(StateDir state, Ports ports, Map<String, String> environment, List<Path> deployments) {
        Path home = Built.server();
        Path base = state.path(NAME);
        prepare(home, base, deployments);
        Map<String, String> whole = new HashMap<>(environment);
        whole.put(
                "TANDEM_PUBLIC_URL",
                "http://" + (deployments.isEmpty() ? "127.0.0.1" : "localhost") + ":" + ports.http());
        return new WildFly(
                Child.start(NAME, state, command(home, base, deployments), whole, base), ports, deployments(state));
    }

    /** All that the server is told from outside. */
    static Map<String, String> environment(
            Ports ports, Access database, URI realm, String clientSecret, String adminSecret, Path masterKey) {
        return Map.of(
                "TANDEM_DB_URL",
                database.url(),
                "TANDEM_DB_USER",
                database.user(),
                "TANDEM_DB_PASSWORD",
                database.password(),
                "TANDEM_OIDC_URL",
                realm.toString(),
                "TANDEM_OIDC_CLIENT_SECRET",
                clientSecret,
                "TANDEM_ADMIN_CLIENT_SECRET",
                adminSecret,
                "TANDEM_MASTER_KEY_FILE",
                masterKey.toString(),
                Ports.HTTP,
                Integer.toString(ports.http()),
                Ports.MANAGEMENT,
                Integer.toString(ports.management()));
    }

    static void endLeftover(StateDir state) {
        Child.endLeftover(NAME, state);
    }

    void awaitReady() {
        Web.await(URI.create("http://localhost:" + ports.http() + "/health/ready"), process, this::requireHope);
    }

    /** Where the server looks for what it is to deploy. */
    static Path deployments(StateDir state) {
        return state.path(NAME).resolve("deployments");
    }

    void awaitManagement() {
        Web.await(URI.create("http://localhost:" + ports.management() + "/health/live"), process);
    }

    Child process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }

    private void requireHope() {
        if (Files.exists(deployments.resolve(Built.ear().getFileName() + ".failed"))) {
            throw new CannotStart("WildFly could not deploy the portal. " + process.lastWords());
        }
    }

    private static void prepare(Path home, Path base, List<Path> deployments) {
        FileTree.delete(base);
        FileTree.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        try {
            Files.createDirectories(base.resolve("deployments"));
            for (Path deployment : deployments) {
                Path copy = base.resolve("deployments").resolve(deployment.getFileName());
                FileTree.copy(deployment, copy);
                if (Files.isDirectory(copy)) {
                    Files.createFile(Path.of(copy + ".dodeploy"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path home, Path base, List<Path> deployments) {
        List<String> command = new ArrayList<>();
        if (deployments.stream().anyMatch(Files::isDirectory)) {
            command.add("-XX:TieredStopAtLevel=1");
            command.add("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + Ports.debug());
        }
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx768m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.jboss.boot.log.file=" + base.resolve("boot.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base));
        return command;
    }
}
