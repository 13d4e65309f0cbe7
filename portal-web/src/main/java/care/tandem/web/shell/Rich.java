package care.tandem.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Light formatting: CommonMark, and of the HTML that comes of it only paragraphs, lists, quotes, emphasis and headings.
 * Nothing that was typed as HTML is HTML here, and nothing leads out of the house.
 */
@Named
@ApplicationScoped
public class Rich {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />").build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "em", "strong", "blockquote", "hr", "code", "pre")
            .allowElements(
                    (heading, attributes) -> "h" + Math.min(6, heading.charAt(1) - '0' + 3),
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .toFactory();

    /** The words as safe HTML; empty where there are none. */
    public String html(@Nullable String words) {
        return words == null ? "" : ALLOWED.sanitize(RENDERER.render(PARSER.parse(words)));
    }
}
