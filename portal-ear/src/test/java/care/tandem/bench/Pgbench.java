package care.tandem.bench;

import care.tandem.run.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL's own load generator with what a save writes: the same rows in the same tables in one transaction, under
 * the same policies and with the same fsync, and nothing around it. Debian has the program in its server's package,
 * which is unpacked and not installed.
 */
final class Pgbench {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private static final String SCRIPT = """
            begin;
            select set_config('app.clinic', '%1$s', true), set_config('app.person', '%2$s', true);
            select * from note where clinic_id = '%1$s' and id = :note for update;
            select * from note_section where clinic_id = '%1$s' and note_id = :note;
            update note_section set words = convert_to(repeat('a word more ', 30), 'UTF8'),
              words_number = words_number + 1, version = version + 1
              where clinic_id = '%1$s' and note_id = :note and position = 0;
            update note set kept_at = now(), version = version + 1 where clinic_id = '%1$s' and id = :note;
            insert into saved_passage (clinic_id, id, note_id, passage, number, member_id, at, words)
              select '%1$s', gen_random_uuid(), :note, 'section0', 100000 + words_number, '%3$s', now(),
                     convert_to(repeat('a word more ', 30), 'UTF8')
                from note_section where clinic_id = '%1$s' and note_id = :note and position = 0;
            insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome)
              values ('%1$s', gen_random_uuid(), now(), '%2$s', '%3$s', 'Notes.keep', :note, 'DONE');
            commit;
            """;

    private final Path program;
    private final Stack stack;

    private Pgbench(Path program, Stack stack) {
        this.program = program;
        this.stack = stack;
    }

    /** Empty where this machine has none and it cannot be fetched. */
    static Optional<Pgbench> on(Stack stack) {
        return found().or(() -> fetched(stack.state().path("pgbench"))).map(program -> new Pgbench(program, stack));
    }

    /** @return transactions a second, each client with a note of its own */
    double savesPerSecond(int seconds, UUID clinic, String subject, UUID member, List<String> notes) {
        String mine = notes.stream().collect(Collectors.joining("','", "(array ['", "']::uuid[])[:client_id + 1]"));
        Path script = stack.state().path("save.sql");
        try {
            Files.writeString(
                    script, String.format(SCRIPT, clinic, subject, member).replace(":note", mine));
            return run(seconds, notes.size(), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double run(int seconds, int clients, Path script) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared"));
        command.addAll(List.of("-c", String.valueOf(clients), "-j", "2", "-T", String.valueOf(seconds)));
        command.addAll(List.of("-f", script.toString(), "-h", "127.0.0.1"));
        command.addAll(List.of("-p", String.valueOf(stack.ports().database()), "-U", "tandem_server", "tandem"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", stack.state().secret("tandem_server"));
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        stack.state().path("pgbench/usr/lib/x86_64-linux-gnu").toString());
        String said = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher told = PER_SECOND.matcher(said);
        if (!told.find()) {
            throw new IllegalStateException("pgbench says: " + said);
        }
        return Double.parseDouble(told.group(1));
    }

    private static Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fetched(Path folder) {
        try {
            Files.createDirectories(folder);
            String fetch = "apt-get -q update && apt-get -q download libpq5 $(apt-cache depends postgresql "
                    + "| sed -n 's/.*Depends: //p' | head -1) && for package in *.deb; do dpkg -x $package .; done";
            new ProcessBuilder("sh", "-c", fetch)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start()
                    .waitFor();
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.getFileName().toString().equals("pgbench"))
                        .filter(Files::isExecutable)
                        .filter(Files::isRegularFile)
                        .findFirst();
            }
        } catch (IOException none) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
