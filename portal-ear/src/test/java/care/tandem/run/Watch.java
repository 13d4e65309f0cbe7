package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Waits until files are written in folders, and in the folders that these hold. Files that are deleted count as written. */
final class Watch implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private Watch(WatchService service) {
        this.service = service;
    }

    static Watch over(Iterable<Path> roots) {
        try {
            Watch watch = new Watch(FileSystems.getDefault().newWatchService());
            roots.forEach(watch::add);
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits at most so long until the condition holds, and asks it anew after each file. @return whether it holds */
    static boolean until(BooleanSupplier condition, Path folder, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        try (Watch watch = over(List.of(folder))) {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                watch.within(Duration.ofNanos(left));
            }
            return true;
        }
    }

    /** Waits for the next files that are written. */
    List<Path> next() throws InterruptedException {
        return written(service.take());
    }

    /** Waits for the next files that are written; none when that lasts longer. */
    List<Path> within(Duration patience) throws InterruptedException {
        WatchKey key = service.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        return key == null ? List.of() : written(key);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> written(WatchKey key) {
        Path folder = Objects.requireNonNull(folders.get(key));
        List<Path> written = new ArrayList<>();
        for (WatchEvent<?> event : key.pollEvents()) {
            // Without a name, more was written than could be told one by one.
            Path path = event.context() == null ? folder : folder.resolve((Path) event.context());
            if (Files.isDirectory(path)) {
                written.addAll(add(path));
            } else {
                written.add(path);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return written;
    }

    /** @return the files that are there already, of which nobody is told */
    private List<Path> add(Path root) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                if (Files.isDirectory(path)) {
                    folders.put(path.register(service, ALL), path);
                } else {
                    files.add(path);
                }
            }
        } catch (IOException | UncheckedIOException movedMeanwhile) {
            if (Files.exists(root)) {
                throw new IllegalStateException("Cannot watch " + root, movedMeanwhile);
            }
        }
        return files;
    }
}
