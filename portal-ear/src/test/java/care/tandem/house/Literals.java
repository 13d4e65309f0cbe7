package care.tandem.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of the domain's sources, and where each stands. Comments are none. */
final class Literals {

    private static final Path DOMAIN = Path.of("..", "portal-ejb", "src", "main", "java", "care", "tandem");

    /** Comments and characters are matched too, so that a quote in one of them begins no string. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?s:.*?)\"\"\"|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private Literals() {}

    /**
     * One of them.
     *
     * @param room the package below {@code care.tandem}
     * @param source the file's name
     */
    record Literal(String room, String source, String text) {}

    static List<Literal> ofTheDomain() {
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Literals::in)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Literal> in(Path source) {
        String room = DOMAIN.relativize(source.getParent()).toString().replace('/', '.');
        return TOKEN.matcher(read(source))
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\""))
                .map(text -> new Literal(room, source.getFileName().toString(), text));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
