package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps an unpacked portal like its sources while it runs. A page, style or script is taken over when it is saved, and is
 * there on the next reload. Words, a class or a configuration file are taken over when they are written, and the portal is
 * deployed anew once half a second has passed without another. Files that are deleted stay until the next start.
 */
final class LivePortal implements Runnable {

    private static final Duration QUIET = Duration.ofMillis(500);

    private final Map<Path, Path> copied;
    private final List<Joined> joined;
    private final Runnable deployAnew;
    private final Watch watch;

    /**
     * Nothing that is written from now on is missed.
     *
     * @param copied folders of sources, each with the folder of the unpacked portal that it is copied into
     * @param joined what is made of several sources, whose folders hold no others
     */
    LivePortal(Map<Path, Path> copied, List<Joined> joined, Runnable deployAnew) {
        this.copied = Map.copyOf(copied);
        this.joined = List.copyOf(joined);
        this.deployAnew = deployAnew;
        Set<Path> folders = new HashSet<>(copied.keySet());
        joined.forEach(one -> one.groups().forEach(group -> folders.add(group.folder())));
        watch = Watch.over(folders);
    }

    /** The built portal in this folder of the server, where it was unpacked. */
    static LivePortal of(Path unpacked, Runnable deployAnew) {
        Path pages = unpacked.resolve("portal-web.war");
        Path classes = pages.resolve("WEB-INF/classes");
        Path web = Built.root().resolve("portal-web");
        List<Joined> joined = new ArrayList<>(Joined.words(web.resolve("src/main/words"), classes));
        joined.add(Joined.styles(web.resolve("src/main/styles"), pages));
        return new LivePortal(
                Map.of(
                        web.resolve("src/main/webapp"),
                        pages,
                        web.resolve("src/main/scripts"),
                        pages.resolve("resources/tandem"),
                        web.resolve("target/classes"),
                        classes,
                        Built.root().resolve("portal-ejb/target/classes"),
                        unpacked.resolve("portal-ejb.jar")),
                joined,
                deployAnew);
    }

    @Override
    public void run() {
        boolean stale = false;
        try (watch) {
            while (true) {
                List<Path> written = stale ? watch.within(QUIET) : watch.next();
                if (written.isEmpty() && stale) {
                    stale = false;
                    deployAnew.run();
                }
                for (Path file : written) {
                    stale |= take(file);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes over what was written. @return whether it counts only once the portal is deployed anew */
    boolean take(Path file) {
        boolean stale = false;
        for (Joined one : joined) {
            if (one.isMadeOf(file)) {
                one.join();
                stale |= !isReadEachTime(one.to());
            }
        }
        for (Map.Entry<Path, Path> copy : copied.entrySet()) {
            if (file.startsWith(copy.getKey()) && isOfThePortal(file)) {
                Path to = copy.getValue().resolve(copy.getKey().relativize(file));
                stale |= copy(file, to) && !isReadEachTime(to);
            }
        }
        return stale;
    }

    /** Not what editors put beside it, nor what the build fills in. */
    private static boolean isOfThePortal(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~") && !path.endsWith("WEB-INF/web.xml");
    }

    private static boolean isReadEachTime(Path file) {
        return file.toString().matches(".*\\.xhtml|.*/resources/tandem/.*");
    }

    /** @return whether it is another one than before */
    private static boolean copy(Path from, Path to) {
        try {
            if (Files.exists(to) && Files.mismatch(from, to) < 0) {
                return false;
            }
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException movedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
