package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Which tags pages are made of. */
class TagsTest {

    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "jakarta.faces",
            "jakarta.faces.core",
            "jakarta.faces.html",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "http://omnifaces.org/ui",
            "tandem");

    private static final Set<String> PREFIXES = Set.of("f", "h", "ui", "pt", "o", "t", "c");

    private final List<Page> pages = Page.all();

    @Test
    void namesTagsThatThereAre() {
        Set<String> unknown = new TreeSet<>();
        for (Page page : pages) {
            page.elements()
                    .forEach(element -> element.attributes().asList().stream()
                            .filter(attribute -> attribute.getKey().startsWith("xmlns"))
                            .filter(attribute -> !NAMESPACES.contains(attribute.getValue())
                                    || (attribute.getKey().contains(":") && !PREFIXES.contains(prefix(attribute))))
                            .forEach(attribute -> unknown.add(page + ": " + attribute)));
        }
        assertThat(unknown).isEmpty();
        assertThat(where(element -> element.tagName().startsWith("p:"))).isEmpty();
        assertThat(where(element -> element.tagName().startsWith("c:")
                        && !element.tagName().equals("c:if")
                        && !isOfPartsThatFeaturesBring(element)))
                .as("c:if leaves out what a role never sees before it is built; all else is asked when it is shown")
                .isEmpty();
    }

    private static boolean isOfPartsThatFeaturesBring(Element element) {
        return element.tagName().equals("c:forEach")
                && element.children().size() == 1
                && element.child(0).tagName().equals("ui:include");
    }

    private static String prefix(Attribute attribute) {
        return attribute.getKey().substring("xmlns:".length());
    }

    private List<String> where(Predicate<Element> breach) {
        return pages.stream()
                .flatMap(page -> page.elements().filter(breach).map(element -> page + ": " + element.tagName()))
                .toList();
    }
}
