package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

    private static void read(Path file, Set<String> strings) {
        try {
            Matcher string =
                    STRING.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            while (string.find()) {
                strings.add(string.group(1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
