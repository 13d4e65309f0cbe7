package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** What is kept from one start to the next: data, keys, secrets and logs, readable by their owner alone. */
public final class StateDir {

    /** Stands there once everything was filled in. */
    static final String FILLED = "filled";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;

    private StateDir(Path root) {
        this.root = root;
    }

    public static StateDir at(Path root) {
        try {
            Files.createDirectories(root);
            ownerOnly(root, "rwx------");
            return new StateDir(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for one run of the tests, within what the build clears away. */
    public static StateDir temporary() {
        try {
            return at(Files.createTempDirectory(Files.createDirectories(Built.stacks()), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** The log of one part; what an earlier start wrote stands in the file beside it. */
    Path log(String part) {
        try {
            Files.createDirectories(path("log"));
            Path log = path("log").resolve(part + ".log");
            if (Files.exists(log)) {
                Files.move(log, path("log").resolve(part + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A random secret of that name, made when first asked for. */
    public String secret(String name) {
        Path file = path("secrets").resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return read(file);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    void mark(String name) {
        write(path(name), "");
    }

    static void write(Path file, String text) {
        try {
            Path folder = file.getParent();
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(
                    folder,
                    "new",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins anew: forgets everything but the lock. */
    void forget() {
        for (String name : Set.of(
                "postgres", "wildfly", "log", "mail", "secrets", "pid", "master-key.json", LogHeads.OWN, FILLED)) {
            FileTree.delete(path(name));
        }
    }

    /** Forgets that the folder was ever there. */
    public void delete() {
        FileTree.delete(root);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
