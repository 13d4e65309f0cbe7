package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of loopback that the parts listen on. */
public record Ports(int http, int keycloak, int database, int management, int mail) {

    private static final Set<Integer> HANDED_OUT = new HashSet<>();

    static final String HTTP = "TANDEM_HTTP_PORT";
    static final String KEYCLOAK = "TANDEM_KEYCLOAK_PORT";
    static final String DATABASE = "TANDEM_DB_PORT";
    static final String MANAGEMENT = "TANDEM_MANAGEMENT_PORT";
    static final String MAIL = "TANDEM_MAIL_PORT";
    static final String DEBUG = "TANDEM_DEBUG_PORT";

    static Ports fromEnvironment() {
        int keycloak = fromEnvironment(KEYCLOAK, 8180);
        return new Ports(
                fromEnvironment(HTTP, 8080),
                keycloak,
                fromEnvironment(DATABASE, 15432),
                fromEnvironment(MANAGEMENT, 9990),
                fromEnvironment(MAIL, keycloak + 1));
    }

    /** Where a debugger attaches, with {@code -Dlive}. */
    static int debug() {
        return fromEnvironment(DEBUG, 8787);
    }

    /** Five ports that nobody holds at this moment, and that were not handed out before. */
    public static synchronized Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            return new Ports(free(held), free(held), free(held), free(held), free(held));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static int free(List<ServerSocket> held) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        return HANDED_OUT.add(socket.getLocalPort()) ? socket.getLocalPort() : free(held);
    }

    /** Stops before anything starts when somebody else holds a port that will be needed. */
    void requireFree(boolean forKeycloak, boolean forDatabase) {
        requireFree(http, HTTP);
        requireFree(management, MANAGEMENT);
        if (forKeycloak) {
            requireFree(keycloak, KEYCLOAK);
            requireFree(mail, MAIL);
        }
        if (forDatabase) {
            requireFree(database, DATABASE);
        }
    }

    private static void requireFree(int port, String variable) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            throw new CannotStart("Port " + port + " is in use. Set " + variable + " to another port.", busy);
        }
    }

    private static int fromEnvironment(String variable, int otherwise) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535 || Integer.parseInt(value) == 0) {
            throw new CannotStart(variable + " is not a port: " + value);
        }
        return Integer.parseInt(value);
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
