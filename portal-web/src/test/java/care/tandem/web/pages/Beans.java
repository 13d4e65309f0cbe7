package care.tandem.web.pages;

import care.tandem.door.CurrentMember;
import care.tandem.web.shell.RecordResolver;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The beans that pages can name, found in the classes of both modules. */
final class Beans {

    private Beans() {}

    static Map<String, Class<?>> named() {
        Map<String, Class<?>> named = new HashMap<>();
        for (Class<?> inModule : new Class<?>[] {RecordResolver.class, CurrentMember.class}) {
            URI place = URI.create(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toString());
            read(Path.of(place), named);
        }
        return named;
    }

    private static void read(Path module, Map<String, Class<?>> named) {
        try {
            if (Files.isDirectory(module)) {
                readClasses(module, named);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(module)) {
                    readClasses(jar.getPath("/"), named);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void readClasses(Path root, Map<String, Class<?>> named) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("care/tandem/") && file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .flatMap(Beans::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .forEach(type -> named.put(name(type), type));
        }
    }

    /** A class that needs more of the server than pages see is none for pages. */
    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, Beans.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError notForPages) {
            return Stream.empty();
        }
    }

    private static String name(Class<?> type) {
        String given = type.getAnnotation(Named.class).value();
        String own = type.getSimpleName();
        return given.isEmpty() ? own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1) : given;
    }
}
