package care.tandem.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.omnifaces.el.functions.Strings;

/** The functions of OmniFaces that pages may call. */
final class Functions {

    private static final Document TAGLIB = taglib();

    private Functions() {}

    static Known result(String prefix, String name, String where, Findings findings) {
        for (Element function : TAGLIB.select("function")) {
            if (prefix.equals("of") && function.select("function-name").text().equals(name)) {
                String signature = function.select("function-signature").text();
                return signature.startsWith("java.lang.String") ? Known.of(String.class) : Known.NOTHING;
            }
        }
        findings.fault(where, "there is no function " + prefix + ":" + name);
        return Known.NOTHING;
    }

    private static Document taglib() {
        try (InputStream xml =
                Objects.requireNonNull(Strings.class.getResourceAsStream("/META-INF/omnifaces-functions.taglib.xml"))) {
            return Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
