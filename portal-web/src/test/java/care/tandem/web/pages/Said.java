package care.tandem.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstChoice;
import org.glassfish.expressly.parser.AstEqual;
import org.glassfish.expressly.parser.AstLiteralExpression;
import org.glassfish.expressly.parser.AstNotEqual;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.ELParser;
import org.glassfish.expressly.parser.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds words that stand in a page itself, where they can be in one language only. */
final class Said {

    /** Attributes whose words a person gets to read or hear, our own tags' among them. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "abbr",
            "label",
            "hint",
            "summary",
            "text",
            "lead",
            "link",
            "low",
            "high",
            "who",
            "otherwise",
            "itemLabel",
            "caption",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    /** Where a value is for the machine. */
    private static final Set<String> MACHINE_VALUES = Set.of("hidden", "radio", "checkbox");

    private Said() {}

    /** The words in a text of a page, besides what its expressions fetch. */
    static List<String> words(String text) {
        if (!text.contains("#{") && !text.contains("${")) {
            return hasWords(text) ? List.of(text.strip()) : List.of();
        }
        List<String> words = new ArrayList<>();
        collect(ELParser.parse(text), words);
        return words;
    }

    static boolean isSaid(Element element, Attribute attribute) {
        String name = attribute.getKey().replaceFirst("^pt:", "");
        if (name.equals("value")) {
            boolean machine = MACHINE_VALUES.contains(element.attr("type"))
                    || element.hasAttr("name")
                    || element.tagName().equals("option");
            return !machine;
        }
        return ATTRIBUTES.contains(name);
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof AstEqual || node instanceof AstNotEqual || node instanceof AstBracketSuffix) {
            return;
        }
        if (node instanceof AstString string) {
            add(string.getString(), words);
        } else if (node instanceof AstLiteralExpression) {
            add(node.getImage(), words);
        }
        for (int i = node instanceof AstChoice ? 1 : 0; i < node.jjtGetNumChildren(); i++) {
            collect(node.jjtGetChild(i), words);
        }
    }

    private static void add(String text, List<String> words) {
        if (hasWords(text)) {
            words.add(text.strip());
        }
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
