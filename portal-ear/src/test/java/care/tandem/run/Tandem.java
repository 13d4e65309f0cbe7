package care.tandem.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The demo, from {@code mvn -Prun} until Ctrl-C. */
public final class Tandem {

    private static final Logger ALL_LIBRARIES = Logger.getLogger("");

    private Tandem() {}

    public static void main(String[] arguments) {
        ALL_LIBRARIES.setLevel(Level.WARNING);
        try (FileChannel lockFile = open(StateDir.at(Built.root().resolve(".tandem")))) {
            try (FileLock lock = lockFile.tryLock()) {
                run(lock);
            }
        } catch (CannotStart why) {
            System.out.println("Tandem cannot go on: " + why.getMessage());
            System.exit(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(@Nullable FileLock lock) {
        if (lock == null) {
            throw new CannotStart("it is already running from this directory.");
        }
        StateDir state = StateDir.at(Built.root().resolve(".tandem"));
        Progress progress = new Progress(System.out);
        Stack stack = new Stack(state, Ports.fromEnvironment(), progress, System.getenv());
        stack.endLeftovers();
        stack.requireFreePorts();
        if (System.getProperty("reset") != null) {
            state.forget();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            if (System.getProperty("live") == null) {
                stack.start();
                progress.say("Tandem is ready: " + stack.portal());
            } else {
                stack.start(Built.unpacked());
                progress.say("Tandem is ready: " + stack.portal() + ", a debugger attaches at " + Ports.debug());
                keepLive(state, progress);
            }
            stack.awaitEnd();
        } catch (CannotStart why) {
            if (!stack.isClosed()) {
                throw why;
            }
        } finally {
            stack.close();
        }
    }

    private static void keepLive(StateDir state, Progress progress) {
        Deployment portal =
                new Deployment(WildFly.deployments(state).resolve(Built.ear().getFileName()));
        Runnable deployAnew = () -> {
            if (!progress.step("Deploying the portal anew", portal::deployAnew)) {
                progress.say("  failed: see " + state.path("log/wildfly.log"));
            }
        };
        Thread live = new Thread(LivePortal.of(portal.unpacked(), deployAnew), "live");
        live.setDaemon(true);
        live.start();
    }

    private static FileChannel open(StateDir state) throws IOException {
        return FileChannel.open(state.path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
