package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucía is called by an Arabic name, on every page that tells of her. */
@InBrowser
@ResourceLock("demo")
class NamesInSentencesTest {

    private static final String NAME = "نور حداد";
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern APART = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");

    /** What stands in a line of its own, though it is no block. */
    private static final Set<String> LINES = Set.of("option", "legend", "label", "summary", "text");

    private Rows rows;

    @BeforeEach
    void isCalledByIt(Stage stage) {
        rows = new Rows(stage.stack());
        rows.change("update member set name = '" + NAME + "' where email = 'client4@riverside.example'");
    }

    @AfterEach
    void isCalledAsBefore() {
        rows.change("update member set name = 'Lucía Fontes' where email = 'client4@riverside.example'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "therapist2@riverside.example",
                "client4@riverside.example",
                "supervisor@riverside.example",
                "admin@riverside.example"
            })
    void turnNoSentenceAround(String email, Stage stage) {
        Walk walk = Walk.by(stage, email);
        walk.everywhere();
        Set<String> turned = new TreeSet<>();
        Map<String, String> telling = new TreeMap<>(walk.answers());
        telling.values().removeIf(page -> !page.startsWith("<!DOCTYPE html>") || !page.contains(NAME));
        telling.forEach(
                (address, page) -> turned(Jsoup.parse(page)).forEach(where -> turned.add(address + ": " + where)));
        assertThat(telling).hasSizeGreaterThan(1);
        assertThat(turned).isEmpty();
    }

    /** Where Arabic and Latin letters stand in one text, and the Arabic ones are not set apart. */
    private static Set<String> turned(Document page) {
        Set<String> texts = page.getAllElements().stream()
                .filter(element -> element.closest("script, bdi, [dir=auto]") == null)
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> isTurned(sentence(text)))
                .map(TextNode::text)
                .collect(Collectors.toCollection(TreeSet::new));
        page.getAllElements()
                .forEach(element -> element.attributes().asList().stream()
                        .filter(attribute -> !attribute.getKey().startsWith("data-") && isTurned(attribute.getValue()))
                        .map(Attribute::toString)
                        .forEach(texts::add));
        return texts;
    }

    /** A text with what stands around it in the same line, names that are set apart left out. */
    private static String sentence(TextNode text) {
        if (!ARABIC.matcher(text.text()).find()) {
            return "";
        }
        Element parent = Objects.requireNonNull(text.parent());
        boolean line = parent.isBlock() || LINES.contains(parent.tagName()) || parent.parent() == null;
        Element around =
                line ? parent.clone() : Objects.requireNonNull(parent.parent()).clone();
        around.select("bdi, [dir=auto]").remove();
        return around.text();
    }

    private static boolean isTurned(String sentence) {
        String rest = APART.matcher(sentence).replaceAll("");
        return ARABIC.matcher(rest).find() && LATIN.matcher(rest).find();
    }
}
