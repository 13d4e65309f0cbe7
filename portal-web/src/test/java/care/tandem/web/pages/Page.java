package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page, a template, a tag file or a part of a page.
 *
 * @param path from the root of the web application, as in {@code /goals/view.xhtml}
 */
record Page(String path, String text, Document document) {

    private static final Path ROOT = Path.of("src/main/webapp");

    static List<Page> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(file -> "/" + ROOT.relativize(file))
                    .map(Page::at)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Page at(String path) {
        try {
            String text = Files.readString(file(path));
            return new Page(path, text, Jsoup.parse(text, "", Parser.xmlParser()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path file(String path) {
        return ROOT.resolve(path.substring(1));
    }

    /** Whether it has an address of its own. */
    boolean isPublic() {
        return !path.startsWith("/WEB-INF/");
    }

    Element root() {
        return document.children().get(0);
    }

    Stream<Element> elements() {
        return document.getAllElements().stream().skip(1);
    }

    Stream<TextNode> texts() {
        return elements().flatMap(element -> element.textNodes().stream());
    }

    @Override
    public String toString() {
        return path;
    }
}
