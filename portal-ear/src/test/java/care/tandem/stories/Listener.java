package care.tandem.stories;

import care.tandem.run.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** A second port of the portal, as if {@code TANDEM_BEHIND_PROXY} were set there, for as long as it is open. */
final class Listener implements AutoCloseable {

    private final ModelControllerClient management;
    private final URI address;
    private final String name;

    private Listener(ModelControllerClient management, URI address) {
        this.management = management;
        this.address = address;
        this.name = "proxied-" + address.getPort();
    }

    static Listener behindProxy(Stack stack) throws IOException {
        Listener listener = new Listener(
                ModelControllerClient.Factory.create(
                        "remote+http",
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        stack.ports().management()),
                URI.create("http://10.0.0.7:" + freePort() + "/"));
        ModelNode binding = listener.operation("add", "socket-binding-group", "standard-sockets", "socket-binding");
        binding.get("port").set(listener.address.getPort());
        listener.does(binding);
        ModelNode http =
                listener.operation("add", "subsystem", "undertow", "server", "default-server", "http-listener");
        http.get("socket-binding").set(listener.name);
        http.get("proxy-address-forwarding").set(true);
        listener.does(http);
        return listener;
    }

    /** As the proxy knows it. */
    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        does(operation("remove", "subsystem", "undertow", "server", "default-server", "http-listener"));
        does(operation("remove", "socket-binding-group", "standard-sockets", "socket-binding"));
        management.close();
    }

    /** @param path to the kind of thing; its name follows */
    private ModelNode operation(String what, String... path) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(what);
        for (int i = 0; i < path.length; i += 2) {
            operation.get("address").add(path[i], i + 1 < path.length ? path[i + 1] : name);
        }
        return operation;
    }

    private void does(ModelNode operation) {
        try {
            ModelNode answer = management.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new IllegalStateException(answer.toString());
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
