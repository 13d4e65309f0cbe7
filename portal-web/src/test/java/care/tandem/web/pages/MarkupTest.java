package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What stands in no page, and what stands in every one. */
class MarkupTest {

    /** Where plain forms go that hold no words of anybody's. */
    private static final Set<String> NOT_CLINICAL =
            Set.of("/preferences", "/sign-in-again", "/sign-out", "#{request.contextPath}/notes/at-once");

    /** A file comes by a way of its own, and what {@code t:form} says of itself stands in the address. */
    private static final String WITH_A_FILE =
            "#{request.contextPath}/settings/mark?writer=#{me.id}&version=#{clinicSettings.seen}";

    private static final Pattern FIELDS =
            Pattern.compile("h:(input|select).*|t:(area|entry|day|person|persons|choice|select)");

    private static final int MOST_LINES = 150;

    /** Each writes script into the page, which the browser's policy forbids. */
    private static final Set<String> SCRIPTING =
            Set.of("f:ajax", "h:commandLink", "h:commandScript", "h:button", "f:websocket", "o:socket", "style");

    /** What somebody wrote, told by the last word of what is asked for; inside a sentence of ours it is not told. */
    private static final Pattern PEOPLES = Pattern.compile("#\\{(?:words|step|(?!clinic\\.|error\\.)[^}]*\\."
            + "(?:words|sentence|reason|[a-z]+Reason|[a-z]+Words|why|hint|text|name|heading|step|place|title|summary|heard|levels\\[\\d]))(?:"
            + " : [\\w.]+)?}");

    private final List<Page> pages = Page.all();

    @Test
    void holdsNoWordsOfItsOwn() {
        Set<String> words = new TreeSet<>();
        for (Page page : pages) {
            page.texts()
                    .forEach(text -> Said.words(text.getWholeText()).forEach(said -> words.add(page + ": " + said)));
            page.elements()
                    .forEach(element -> element.attributes().asList().stream()
                            .filter(attribute -> Said.isSaid(element, attribute))
                            .forEach(attribute -> Said.words(attribute.getValue())
                                    .forEach(said -> words.add(page + ": " + attribute.getKey() + "=" + said))));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void holdsNoScriptAndNoStyle() {
        Set<String> breaches = new TreeSet<>(where(element -> SCRIPTING.contains(element.tagName())));
        breaches.addAll(where(element -> element.tagName().equals("script")
                && (!element.hasAttr("src") || !element.childNodes().isEmpty())));
        for (Page page : pages) {
            page.elements()
                    .forEach(element -> element.attributes().asList().stream()
                            .filter(MarkupTest::isInline)
                            .forEach(attribute -> breaches.add(page + ": " + attribute)));
        }
        assertThat(breaches).isEmpty();
    }

    /** {@code t:form} says for whom a form was rendered and keeps the address; a plain form only asks or is for our servlets. */
    @Test
    void hasItsFormsFromTheTagFile() {
        assertThat(where(element -> Set.of("h:form", "o:form").contains(element.tagName())))
                .containsExactly("/WEB-INF/tags/form.xhtml: o:form");
        assertThat(where(element -> element.tagName().equals("form")
                        && !element.attr("method").equals("get")
                        && !element.attr("action").equals(WITH_A_FILE)
                        && !NOT_CLINICAL.contains(element.attr("action"))))
                .isEmpty();
    }

    /** So that words that were typed can be told from the button that was pressed, also where the page has neither any more. */
    @Test
    void callsButtonsByTheirNames() {
        Set<String> buttons = new TreeSet<>();
        pages.forEach(page -> page.elements()
                .filter(element -> element.tagName().equals("h:commandButton"))
                .forEach(element -> buttons.add(element.attr("id"))));
        assertThat(buttons).isEqualTo(new TreeSet<>(care.tandem.web.shell.PageMessages.BUTTONS));
        assertThat(where(element -> !element.tagName().equals("h:commandButton")
                        && FIELDS.matcher(element.tagName()).matches()
                        && care.tandem.web.shell.PageMessages.BUTTONS.contains(element.attr("id"))))
                .isEmpty();
    }

    /** What is written here stays in no browser's memory, and does not come back when somebody goes back. */
    @Test
    void leavesNothingInTheMemoryOfTheBrowser() {
        assertThat(where(element -> Set.of("form", "o:form").contains(element.tagName())
                        && !NOT_CLINICAL.contains(element.attr("action"))
                        && !element.attr("autocomplete").equals("off")
                        && !element.attr("pt:autocomplete").equals("off")))
                .isEmpty();
        assertThat(where(element -> element.hasAttr("autocomplete")
                        && !element.attr("autocomplete").equals("off")))
                .as("no field is about the person who fills it in")
                .isEmpty();
    }

    @Test
    void leavesWhatIsRequiredAndHowLongToTheDoors() {
        Set<String> checks = Set.of("required", "maxlength", "validator", "pt:required", "pt:maxlength");
        assertThat(where(element -> checks.stream().anyMatch(element::hasAttr)
                        || element.tagName().startsWith("f:validate")))
                .isEmpty();
    }

    @Test
    void isWellFormed() throws ParserConfigurationException, SAXException, IOException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        for (Page page : pages) {
            InputSource text = new InputSource(new StringReader(page.text()));
            text.setSystemId(page.path());
            parsers.newSAXParser().parse(text, new DefaultHandler());
        }
    }

    @Test
    void keepsNoState() {
        assertThat(where(element -> element.tagName().equals("f:view")
                        && !element.attr("transient").equals("true")))
                .isEmpty();
        assertThat(where(element -> element.tagName().equals("f:view")))
                .containsExactly("/WEB-INF/templates/layout.xhtml: f:view");
        assertThat(pages.stream().filter(Page::isPublic))
                .allSatisfy(page -> assertThat(page.root().attr("template"))
                        .as(page.path())
                        .isEqualTo("/WEB-INF/templates/layout.xhtml"));
    }

    @Test
    void hasItsMetadataWhereItIsHeard() {
        assertThat(where(element -> element.tagName().equals("f:metadata")
                        && !element.parents().get(0).attr("name").equals("metadata")))
                .isEmpty();
    }

    /** A bean would be found first, whatever is repeated under its name. */
    @Test
    void namesNothingThatItRepeatsLikeABean() {
        Set<String> beans = Beans.named().keySet();
        assertThat(where(element -> beans.contains(element.attr("var")))).isEmpty();
    }

    /** What is put in while the page is built hides whatever is repeated under its name in the parts that it brings. */
    @Test
    void namesNothingThatItRepeatsLikeWhatIsBrought() {
        Set<String> brought = new TreeSet<>();
        pages.forEach(page -> page.elements()
                .filter(element -> element.tagName().equals("c:forEach"))
                .forEach(element -> brought.add(element.attr("var"))));
        assertThat(brought).isNotEmpty();
        assertThat(where(element -> !element.tagName().equals("c:forEach") && brought.contains(element.attr("var"))))
                .isEmpty();
    }

    /** Else the tag's own attribute would hide the bean from whatever stands inside the tag. */
    @Test
    void givesATagThatHoldsSomethingNothingNamedLikeABean() {
        Set<String> beans = Beans.named().keySet();
        assertThat(where(element -> element.tagName().startsWith("t:")
                        && !element.children().isEmpty()
                        && element.attributes().asList().stream().anyMatch(one -> beans.contains(one.getKey()))))
                .isEmpty();
    }

    /** With the attribute goes how it is set: as it was typed. */
    @Test
    void letsWhatPeopleWriteTakeItsOwnDirection() {
        assertThat(where(element -> isTypedIn(element) && !element.attr("dir").equals("auto")))
                .isEmpty();
        Set<String> breaches = new TreeSet<>();
        for (Page page : pages) {
            page.texts()
                    .filter(text -> PEOPLES.matcher(text.getWholeText()).find())
                    .filter(text -> Objects.requireNonNull(text.parent()).closest("bdi, [dir=auto]") == null)
                    .forEach(text -> breaches.add(page + ": " + text.getWholeText()));
        }
        assertThat(breaches).isEmpty();
    }

    private static boolean isTypedIn(Element element) {
        return element.tagName().equals("h:inputTextarea")
                || element.tagName().equals("textarea")
                || (element.tagName().equals("h:inputText")
                        && !Set.of("date", "time").contains(element.attr("pt:type")));
    }

    @Test
    void isShort() {
        assertThat(pages)
                .filteredOn(page -> page.text().lines().count() >= MOST_LINES)
                .isEmpty();
    }

    private static boolean isInline(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT).replaceFirst("^pt:", "");
        boolean address = Set.of("href", "src", "action").contains(name);
        return name.equals("style")
                || name.matches("on[a-z]+")
                || (address
                        && attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:"));
    }

    private List<String> where(Predicate<Element> breach) {
        return pages.stream()
                .flatMap(page -> page.elements().filter(breach).map(element -> page + ": " + element.tagName()))
                .toList();
    }
}
