package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The styles of one feature, or a part of the shell's.
 *
 * @param name its file's name
 * @param selectors what its rules are for, one by one
 */
record Styles(String name, List<String> selectors) {

    private static final Path ROOT = Path.of("src/main/styles");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** What stands before a brace and is no condition like {@code @media}. */
    private static final Pattern RULE = Pattern.compile("([^{};@][^{};]*)\\{(?=[^{}]*\\})");

    /** The comma between two selectors, and not one within brackets. */
    private static final Pattern BETWEEN = Pattern.compile(",(?![^()]*\\))\\s*");

    private static final Pattern NAME = Pattern.compile("[.#]([a-z][\\w-]*)");

    static List<Styles> ofTheShell() {
        return in(ROOT.resolve("shell"));
    }

    static List<Styles> ofFeatures() {
        return in(ROOT);
    }

    private static List<Styles> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Styles::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Styles read(Path file) {
        try {
            String rules = COMMENT.matcher(Files.readString(file)).replaceAll("");
            List<String> selectors = RULE.matcher(rules)
                    .results()
                    .map(rule -> rule.group(1).strip())
                    .flatMap(BETWEEN::splitAsStream)
                    .toList();
            return new Styles(file.getFileName().toString(), selectors);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The classes and ids that a selector names. */
    static Set<String> named(String selector) {
        return NAME.matcher(selector).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
    }

    Set<String> names() {
        return selectors.stream().collect(TreeSet::new, (names, one) -> names.addAll(named(one)), Set::addAll);
    }
}
