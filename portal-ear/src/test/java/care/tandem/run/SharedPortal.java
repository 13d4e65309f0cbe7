package care.tandem.run;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The portal with its demo, which starts for the first test that visits it and stops after the last. */
public final class SharedPortal implements AutoCloseable {

    private final StateDir state = StateDir.temporary();
    private final Stack stack = new Stack(state, Ports.free(), new Progress(System.out), Map.of());

    private SharedPortal() {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
    }

    /** The same for all tests of a run. */
    public static Stack of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(SharedPortal.class, type -> new SharedPortal(), SharedPortal.class)
                .stack;
    }

    @Override
    public void close() {
        stack.close();
        state.delete();
    }
}
