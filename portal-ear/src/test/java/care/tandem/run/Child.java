package care.tandem.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process of its own session, so that Ctrl-C reaches it through the runner only. Its pid is on file: what a
 * killed runner left behind is found again at the next start.
 */
final class Child {

    private final String name;
    private final ProcessHandle process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, ProcessHandle process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    static Child start(
            String name, StateDir state, List<String> javaCommand, Map<String, String> environment, Path directory) {
        Path log = state.log(name);
        List<String> command = new ArrayList<>(
                List.of("setsid", ProcessHandle.current().info().command().orElse("java"), mark(state)));
        command.addAll(javaCommand);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(key -> key.startsWith("TANDEM_") || key.startsWith("KC_"));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "MAVEN_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            ProcessHandle process = builder.start().toHandle();
            Path pidFile = pidFile(state, name);
            StateDir.write(pidFile, Long.toString(process.pid()));
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier runner of the same state left behind, if the process is still that one. */
    static void endLeftover(String name, StateDir state) {
        Path pidFile = pidFile(state, name);
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = ProcessHandle.of(
                        Long.parseLong(StateDir.read(pidFile).trim()))
                .filter(process -> process.info().commandLine().orElse("").contains(mark(state)));
        leftover.ifPresent(Child::end);
        FileTree.delete(pidFile);
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new CannotStart(name + " has stopped by itself. " + lastWords());
        }
    }

    /** Returns after this time, or throws as soon as it has ended. */
    void requireAliveFor(Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            requireAlive();
        } catch (TimeoutException stillAlive) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + name, e);
        }
    }

    CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    void stop() {
        end(process);
        FileTree.delete(pidFile);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The end of what it wrote to its log. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return "The end of " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "Its log " + log + " cannot be read.";
        }
    }

    private static String mark(StateDir state) {
        return "-Dtandem.state=" + state.path("");
    }

    private static Path pidFile(StateDir state, String name) {
        return state.path("pid").resolve(name);
    }
}
