package care.tandem.run;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** What stands on it, the same for all tests of a run; closed after the last where it can be. */
    public static <T> T with(ExtensionContext context, Class<T> kind, Function<Stack, T> opened) {
        return kept(context, kind, kind, opened);
    }

    /** As {@link #with}, for each thread of a run another one. */
    public static <T> T inThread(ExtensionContext context, Class<T> kind, Function<Stack, T> opened) {
        return kept(context, List.of(kind, Thread.currentThread()), kind, opened);
    }

    private static <T> T kept(ExtensionContext context, Object key, Class<T> kind, Function<Stack, T> opened) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(key, absent -> opened.apply(of(context)), kind);
    }

    @Override
    public void close() {
        stack.close();
        state.delete();
    }
}
