package care.tandem.doors;

import care.tandem.run.Ports;
import care.tandem.run.Progress;
import care.tandem.run.Stack;
import care.tandem.run.StateDir;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts PostgreSQL and an empty WildFly once, before the first test that needs them, and stops them after the last. */
class RunningServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isInsideServer()) {
            context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
        }
    }

    private static boolean isInsideServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }

    private record Running(StateDir state, Stack stack) implements AutoCloseable {

        static Running start() {
            StateDir state = StateDir.temporary();
            Stack stack = new Stack(state, Ports.free(), new Progress(System.out), Map.of());
            Running running = new Running(state, stack);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            stack.startForDeployments();
            Practices.found(Objects.requireNonNull(stack.database().owner()));
            System.setProperty("tandem.server", Stack.server().toString());
            System.setProperty(
                    "tandem.management.port", Integer.toString(stack.ports().management()));
            return running;
        }

        @Override
        public void close() {
            stack.close();
            state.delete();
        }
    }
}
