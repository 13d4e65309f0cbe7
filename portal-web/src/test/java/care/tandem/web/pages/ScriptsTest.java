package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts, all that there are. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/scripts");
    private static final Pattern ASKING = Pattern.compile("\\bfetch\\(|XMLHttpRequest\\(|sendBeacon|EventSource");
    private static final Pattern WRITING_OVER = Pattern.compile("\\barea\\.value\\s*=[^=]");

    private static final Pattern LISTENING = Pattern.compile("addEventListener\\(\"key(?:down|up|press)\"");
    private static final Pattern NAMED_IN_HELP =
            Pattern.compile("// (help\\.keys\\.[a-z]+)\\n *(?:[a-zA-Z]+\\.)*addEventListener\\(\"key");

    /** One of its own would begin a sign-in where the session is over. */
    @Test
    void askThePortalInOneWay() throws IOException {
        assertThat(scriptsWith(ASKING)).containsExactly("ask.js");
    }

    /** By a name alone, to which the build adds the address that holds for a year. */
    @Test
    void nameOthersThatThereAre() throws IOException {
        Pattern naming = Pattern.compile("\\b(?:from |import |import\\()([\"`'][^;)]+)");
        Set<String> named = new TreeSet<>();
        for (String script : scriptsWith(naming)) {
            naming.matcher(Files.readString(SCRIPTS.resolve(script)))
                    .results()
                    .forEach(found -> named.add(found.group(1)));
        }
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(name).matches("\"\\./[a-z]+\\.js\""))
                .allSatisfy(name ->
                        assertThat(SCRIPTS.resolve(name.replace("\"", ""))).exists());
    }

    /** To set a field's value throws away the caret, what is selected, and what can be undone. */
    @Test
    void weaveWordsIntoFieldsWhereSomebodyTypes() throws IOException {
        assertThat(scriptsWith(WRITING_OVER)).isEmpty();
    }

    /** Who listens to keys says by which line of Help people learn of it; and Help tells of no others. */
    @Test
    void listenToTheKeysThatHelpTellsOf() throws IOException {
        Pattern told = Pattern.compile("msg\\['(help\\.keys\\.[a-z]+)'\\]");
        Set<String> help = told.matcher(Files.readString(Path.of("src/main/webapp/help.xhtml")))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !Set.of("help.keys.heading", "help.keys.lead").contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listening = scriptsWith(LISTENING);
        Set<String> named = new TreeSet<>();
        for (String script : listening) {
            Set<String> lines = NAMED_IN_HELP
                    .matcher(Files.readString(SCRIPTS.resolve(script)))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(lines).as(script).isNotEmpty();
            named.addAll(lines);
        }
        assertThat(listening).hasSizeGreaterThan(5);
        assertThat(named).isEqualTo(help);
    }

    private static Set<String> scriptsWith(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }
}
