package care.tandem.web.pages;

import jakarta.faces.component.UIComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all pages as Facelets builds them: into templates, parts and tag files, knowing at each place which
 * variables there are and of what type.
 */
final class Walk {

    private static final Set<String> METHODS = Set.of("action", "actionListener", "listener");
    private static final Set<String> INPUTS = Set.of(
            "h:inputText",
            "h:inputTextarea",
            "h:inputHidden",
            "h:selectOneMenu",
            "h:selectOneRadio",
            "h:selectBooleanCheckbox",
            "h:selectManyCheckbox",
            "h:inputSecret");

    /** What stands between the tags of whoever used a template or a tag file. */
    private record Body(List<Node> nodes, Place place) {}

    /** Where the walk is: the file, its variables, and what others put into it. */
    private record Place(
            Page page,
            Map<String, Known> variables,
            Map<String, Body> defines,
            @Nullable Body body) {

        Place in(Page other, Map<String, Known> its, Map<String, Body> defined, @Nullable Body inner) {
            return new Place(other, its, defined, inner);
        }
    }

    private final Findings findings = new Findings();
    private final Map<String, Set<String>> attributesOfTags;

    private Walk(Map<String, Set<String>> attributesOfTags) {
        this.attributesOfTags = attributesOfTags;
    }

    static Findings throughAllPages() {
        Walk walk = new Walk(TagFiles.attributes());
        Map<String, Known> given = given();
        Page.all().stream()
                .filter(Page::isPublic)
                .forEach(page -> walk.file(new Place(page, new HashMap<>(given), Map.of(), null)));
        return walk.findings;
    }

    private static Map<String, Known> given() {
        Map<String, Known> given = new HashMap<>();
        Beans.named().forEach((name, type) -> given.put(name, Known.of(type)));
        given.put("request", Known.of(HttpServletRequest.class));
        given.put("component", Known.of(UIComponent.class));
        for (String open : new String[] {"requestScope", "param", "resource"}) {
            given.put(open, Known.NOTHING);
        }
        return given;
    }

    private void file(Place place) {
        findings.seen(place.page().path());
        Element root = place.page().root();
        String template = root.attr("template");
        if (template.isEmpty()) {
            if (root.tagName().equals("html")) {
                attributes(root, place);
            }
            nodes(root.childNodes(), place);
            return;
        }
        Map<String, Body> defines = new HashMap<>(place.defines());
        for (Element define : root.children()) {
            defines.put(define.attr("name"), new Body(define.childNodes(), place));
        }
        file(place.in(Page.at(template), place.variables(), defines, place.body()));
    }

    private void nodes(List<Node> nodes, Place place) {
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                expression(place).read(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element, place);
            }
        }
    }

    private void element(Element element, Place place) {
        String name = element.tagName();
        if (name.equals("ui:include")) {
            file(place.in(Page.at(element.attr("src")), copy(place), place.defines(), place.body()));
        } else if (name.equals("ui:insert")) {
            insert(element, place);
        } else if (name.equals("ui:param")) {
            place.variables().put(element.attr("name"), expression(place).read(element.attr("value")));
        } else if (name.startsWith("t:")) {
            tag(element, name.substring(2), place);
        } else if (name.equals("c:forEach")) {
            contributed(element, place);
        } else if (!element.attr("var").isEmpty()) {
            Map<String, Known> inside = copy(place);
            Known repeated = expression(place).read(element.attr("value"));
            inside.put(element.attr("var"), Known.of(Members.held(repeated.type())));
            plain(element, place.in(place.page(), inside, place.defines(), place.body()));
        } else {
            plain(element, place.in(place.page(), copy(place), place.defines(), place.body()));
        }
    }

    /** Parts that features bring: each of those that they name where they make one of that type. */
    private void contributed(Element element, Place place) {
        Known items = expression(place).read(element.attr("items"));
        Class<?> type = Members.raw(Members.held(items.type()));
        Set<String> parts = type == null ? Set.of() : Sources.pagesIn(type);
        if (parts.isEmpty()) {
            findings.fault(place.page().path(), "nobody brings any of " + element.attr("items"));
        }
        parts.forEach(part -> file(place.in(Page.at(part), copy(place), place.defines(), place.body())));
    }

    private void plain(Element element, Place place) {
        attributes(element, place);
        nodes(element.childNodes(), place);
    }

    private void insert(Element element, Place place) {
        Body body = element.hasAttr("name") ? place.defines().get(element.attr("name")) : place.body();
        if (body != null) {
            nodes(body.nodes(), body.place());
        } else {
            nodes(element.childNodes(), place);
        }
    }

    private void tag(Element element, String name, Place place) {
        if (TagFiles.isWrittenInJava(name)) {
            plain(element, place);
            return;
        }
        Page tagFile = TagFiles.source(name);
        if (tagFile == null) {
            findings.fault(place.page().path(), "there is no tag t:" + name);
            return;
        }
        Map<String, Known> inside = copy(place);
        for (String possible : attributesOfTags.getOrDefault(name, Set.of())) {
            inside.put(possible, Known.NOTHING);
        }
        for (Attribute attribute : element.attributes()) {
            inside.put(attribute.getKey(), expression(place).read(attribute.getValue()));
        }
        if (tagFile.elements()
                .anyMatch(input -> isInput(input) && input.attr("value").equals("#{value}"))) {
            expression(place).requireWritable(element.attr("value"));
        }
        file(place.in(tagFile, inside, place.defines(), new Body(element.childNodes(), place)));
    }

    private void attributes(Element element, Place place) {
        Expression expression = expression(place);
        for (Attribute attribute : element.attributes()) {
            boolean isExpression = attribute.getValue().contains("#{");
            if (isExpression && METHODS.contains(attribute.getKey())) {
                expression.readMethod(attribute.getValue());
            } else {
                expression.read(attribute.getValue());
            }
            if (isExpression && attribute.getKey().equals("value") && isInput(element)) {
                expression.requireWritable(attribute.getValue());
            }
        }
    }

    private static boolean isInput(Element element) {
        return INPUTS.contains(element.tagName());
    }

    private static Map<String, Known> copy(Place place) {
        return new HashMap<>(place.variables());
    }

    private Expression expression(Place place) {
        return new Expression(place.page().path(), place.variables(), findings);
    }
}
