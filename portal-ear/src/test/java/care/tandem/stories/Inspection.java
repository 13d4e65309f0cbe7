package care.tandem.stories;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/**
 * Looks at pages: by all rules of axe in light on a desk, and, the first time that a page is seen, by those of sight and
 * touch in dark on a small phone; whether they fit there, have one heading and say their language; and whether the browser
 * complains of anything, a breach of the content policy included.
 */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What the other theme and a small screen can change. */
    private static final List<String> OF_SIGHT_AND_TOUCH =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private static final String TOO_WIDE = """
        () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
          .map(e => e.tagName + '.' + e.className).slice(0, 3).join(', ')\
        """;

    /** The paths of pages that were looked at in dark. */
    private static final Set<String> SEEN_IN_DARK = new HashSet<>();

    private final Visitor visitor;
    private final Page page;
    private final Set<String> seen;
    private final List<String> findings = new ArrayList<>();
    private int expected = 200;

    Inspection(Visitor visitor, Set<String> seen) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.seen = seen;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> findings.add(page.url() + ": " + error));
    }

    Visitor visitor() {
        return visitor;
    }

    /** The next page is one that says what went wrong. */
    Inspection expecting(int status) {
        expected = status;
        return this;
    }

    /** Opens an address, and looks at the view that stands there. */
    void at(String path, String view) {
        came(path, visitor.open(path).status());
        look(path, view);
    }

    /** Sends a proposal that was tampered with, and looks at what comes. */
    void sending(Consumer<Locator> tampering, String view) {
        visitor.open("/riverside/goals/propose");
        visitor.writes("propose:words", "To whistle");
        tampering.accept(page.locator("#propose"));
        came(view, visitor.answerToPressing("propose:send"));
        look(view, view);
    }

    private void came(String what, int status) {
        if (status != expected) {
            findings.add(what + " answers " + status + " where " + expected + " was expected");
        }
        expected = 200;
    }

    /** Looks at where the visitor is, with everything folded open. */
    void withFoldsOpen(String name) {
        page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
        look(name);
    }

    private void look(String name, String view) {
        seen.add(view);
        look(name);
    }

    /** Looks at where the visitor is. */
    void look(String name) {
        if (page.locator("h1").count() != 1) {
            findings.add(name + " has " + page.locator("h1").count() + " first headings");
        }
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            findings.add(name + " does not say that it is in English");
        }
        page.emulateMedia(media(ColorScheme.LIGHT));
        judge(name + " in light", axe().withTags(RULES));
        page.setViewportSize(360, 740);
        if (SEEN_IN_DARK.add(URI.create(page.url()).getPath())) {
            page.emulateMedia(media(ColorScheme.DARK));
            judge(name + " in dark", axe().withRules(OF_SIGHT_AND_TOUCH));
        }
        String tooWide = tooWide();
        if (!tooWide.isEmpty()) {
            findings.add(name + " is wider than a phone: " + tooWide);
        }
        page.setViewportSize(1440, 900);
    }

    /** What does not fit, once the page is laid out anew. */
    private String tooWide() {
        try {
            page.waitForCondition(
                    () -> page.evaluate(TOO_WIDE).equals(""), new Page.WaitForConditionOptions().setTimeout(2000));
            return "";
        } catch (TimeoutError still) {
            return String.valueOf(page.evaluate(TOO_WIDE));
        }
    }

    private static EmulateMediaOptions media(ColorScheme scheme) {
        return new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** What holds is not told, which would be most of the work. */
    private static AxeRunOptions onlyBreaches() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private AxeBuilder axe() {
        return new AxeBuilder(page).options(onlyBreaches()).setLegacyMode(true);
    }

    private void judge(String name, AxeBuilder axe) {
        for (Rule broken : axe.analyze().getViolations()) {
            broken.getNodes()
                    .forEach(node -> findings.add(
                            name + ": " + broken.getId() + " at " + node.getTarget() + " " + node.getFailureSummary()));
        }
    }

    /** The browser names each answer of 400 and more an error, also that of the page itself, which is looked at anyway. */
    private void hear(ConsoleMessage message) {
        boolean ofThePage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ofThePage) {
            findings.add(page.url() + ": " + message.text());
        }
    }

    void findsNothing() {
        Assertions.assertThat(findings).isEmpty();
    }
}
