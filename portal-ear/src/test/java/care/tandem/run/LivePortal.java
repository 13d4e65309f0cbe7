package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keeps an unpacked portal like its sources while it runs. A page, style or script is copied when it is saved, and is there
 * on the next reload. A class or a configuration file is copied when it is written, and the portal is deployed anew once
 * half a second has passed without another. Files that are deleted stay until the next start.
 */
final class LivePortal implements Runnable {

    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final Map<Path, Path> copies;
    private final Runnable deployAnew;
    private final Map<Path, FileTime> seen = new HashMap<>();
    private boolean stale;

    /**
     * @param copies folders of sources, each with the folder of the unpacked portal that it is copied into; both hold the
     *     same at the beginning
     */
    LivePortal(Map<Path, Path> copies, Runnable deployAnew) {
        this.copies = Map.copyOf(copies);
        this.deployAnew = deployAnew;
        copies.keySet().forEach(this::changedIn);
    }

    /** The built portal in this folder of the server, where it was unpacked. */
    static LivePortal of(Path unpacked, Runnable deployAnew) {
        Path pages = unpacked.resolve("portal-web.war");
        Path root = Built.root();
        return new LivePortal(
                Map.of(
                        root.resolve("portal-web/src/main/webapp"), pages,
                        root.resolve("portal-web/target/classes"), pages.resolve("WEB-INF/classes"),
                        root.resolve("portal-ejb/target/classes"), unpacked.resolve("portal-ejb.jar")),
                deployAnew);
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Copies what was written since the last look. */
    void look() {
        boolean quiet = true;
        for (Map.Entry<Path, Path> copy : copies.entrySet()) {
            for (Path changed : changedIn(copy.getKey())) {
                quiet = false;
                stale |= !isReadEachTime(changed);
                copy(changed, copy.getValue().resolve(copy.getKey().relativize(changed)));
            }
        }
        if (quiet && stale) {
            stale = false;
            deployAnew.run();
        }
    }

    private List<Path> changedIn(Path folder) {
        List<Path> changed = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(LivePortal::isOfThePortal).toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                if (!written.equals(seen.put(file, written))) {
                    changed.add(file);
                }
            }
        } catch (NoSuchFileException | UncheckedIOException movedMeanwhile) {
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed;
    }

    /** Not what editors put beside it, nor what the build fills in. */
    private static boolean isOfThePortal(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && !name.endsWith("~")
                && !path.endsWith("WEB-INF/web.xml");
    }

    private static boolean isReadEachTime(Path file) {
        return file.toString().matches(".*\\.xhtml|.*/webapp/resources/.*");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            FileTree.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException movedMeanwhile) {
            if (Files.exists(from)) {
                throw movedMeanwhile;
            }
        }
    }
}
