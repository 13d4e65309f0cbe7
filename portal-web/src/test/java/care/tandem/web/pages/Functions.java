package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The functions that pages may call: ours. */
final class Functions {

    private static final Path TAGLIB = Path.of("src/main/webapp/WEB-INF/tandem.taglib.xml");

    private Functions() {}

    static Known result(String prefix, String name, String where, Findings findings) {
        for (Element function : taglib().select("function")) {
            if (prefix.equals("t") && function.select("function-name").text().equals(name)) {
                String signature = function.select("function-signature").text();
                return signature.startsWith("java.lang.String") ? Known.of(String.class) : Known.NOTHING;
            }
        }
        findings.fault(where, "there is no function " + prefix + ":" + name);
        return Known.NOTHING;
    }

    private static Document taglib() {
        try {
            return Jsoup.parse(Files.readString(TAGLIB), "", Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
