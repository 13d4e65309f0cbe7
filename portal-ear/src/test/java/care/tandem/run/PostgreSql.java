package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL with its data in the state folder: durable as in production, and on loopback only. */
final class PostgreSql implements AutoCloseable {

    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            password_encryption = scram-sha-256
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_min_messages = warning
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """;

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;

    private PostgreSql(PostgresBinaries binaries, Path data, Path log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    static PostgreSql start(StateDir state, int port) {
        PostgresBinaries binaries = PostgresBinaries.unpackedAt(Built.postgres());
        Path data = state.path("postgres");
        PostgreSql postgres = new PostgreSql(binaries, data, state.log("postgres"));
        if (!Files.exists(data)) {
            postgres.initialise(state);
        }
        postgres.control("start", "-o", "-p " + port, "-l", postgres.log.toString());
        return postgres;
    }

    /** Ends the one that a killed runner left running on the same data. */
    static void endLeftover(StateDir state) {
        Path data = state.path("postgres");
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(
                StateDir.read(pidFile).lines().findFirst().orElse("0").trim());
        boolean ours = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .orElse("")
                .contains(data.toString());
        if (ours) {
            new PostgreSql(PostgresBinaries.unpackedAt(Built.postgres()), data, state.log("postgres")).close();
        }
    }

    @Override
    public void close() {
        control("stop", "-m", "fast", "-t", "60");
    }

    private void control(String act, String... options) {
        List<String> arguments = new ArrayList<>(List.of(act, "-w", "-s", "-D", data.toString()));
        arguments.addAll(List.of(options));
        binaries.run(log, "pg_ctl", arguments);
    }

    private void initialise(StateDir state) {
        state.secret("postgres");
        Path unfinished = state.path("postgres.unfinished");
        FileTree.delete(unfinished);
        binaries.run(
                log,
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--pwfile=" + state.path("secrets").resolve("postgres"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--no-instructions"));
        try {
            Files.writeString(unfinished.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
