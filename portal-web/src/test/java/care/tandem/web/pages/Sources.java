package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of the product. */
final class Sources {

    private static final List<Path> MODULES = List.of(Path.of("src/main/java"), Path.of("../portal-ejb/src/main/java"));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    /** Every string literal. */
    static Set<String> strings() {
        Set<String> strings = new TreeSet<>();
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, strings));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return strings;
    }

    /** The pages that are named wherever a contribution of this type is made. */
    static Set<String> pagesIn(Class<?> contribution) {
        Pattern made =
                Pattern.compile("new " + contribution.getSimpleName() + "\\([^;]*?\"(/WEB-INF/[^\"]+\\.xhtml)\"");
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODULES.get(0))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> made.matcher(text(file)).results().forEach(one -> pages.add(one.group(1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, Set<String> strings) {
        STRING.matcher(text(file)).results().forEach(string -> strings.add(string.group(1)));
    }
}
