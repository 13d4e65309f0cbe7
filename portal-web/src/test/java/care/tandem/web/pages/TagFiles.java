package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Our own tags, as the tag library names them. */
final class TagFiles {

    private static final Document LIBRARY = library();

    private TagFiles() {}

    /** The file of a tag; null when there is no such tag. */
    static @Nullable Page source(String name) {
        for (Element tag : LIBRARY.select("tag")) {
            if (tag.select("> tag-name").text().equals(name)) {
                return Page.at("/WEB-INF/" + tag.select("> source").text());
            }
        }
        return null;
    }

    /** Whether there is such a tag, and it is a component of ours in place of a file. */
    static boolean isWrittenInJava(String name) {
        return LIBRARY.select("tag").stream()
                .anyMatch(tag -> tag.select("> tag-name").text().equals(name)
                        && !tag.select("> component").isEmpty());
    }

    /** What each tag is given anywhere: its attributes, some of which may be left out. */
    static Map<String, Set<String>> attributes() {
        Map<String, Set<String>> attributes = new TreeMap<>();
        Page.all().stream()
                .flatMap(Page::elements)
                .filter(element -> element.tagName().startsWith("t:"))
                .forEach(element -> attributes
                        .computeIfAbsent(element.tagName().substring(2), name -> new TreeSet<>())
                        .addAll(element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList()));
        return attributes;
    }

    private static Document library() {
        try {
            return Jsoup.parse(Files.readString(Page.file("/WEB-INF/tandem.taglib.xml")), "", Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
