package care.tandem.stories;

import care.tandem.run.Stack;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all stories of a thread share: the portal with its demo, and a browser. */
final class Theatre implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Long enough for a first page of a server that has just started, on a machine that does something else besides. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stack stack;
    private final Playwright playwright;
    private final Browser browser;

    /** What Keycloak gave the browsers of those who signed in, by their address: typing it again takes seconds each time. */
    private final Map<String, List<Cookie>> remembered = new HashMap<>();

    private final Map<String, care.tandem.run.Visitor> plain = new HashMap<>();

    private Theatre(Stack stack, Playwright playwright, Browser browser) {
        this.stack = stack;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Theatre open(Stack stack) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.withoutWindow())
                        .setArgs(FLAGS));
        return new Theatre(stack, playwright, browser);
    }

    /** Signs somebody in, by hand once and later by what Keycloak remembers. */
    Visitor admit(Visitor visitor, String email) {
        remembered.put(email, visitor.comesBack(email, remembered.getOrDefault(email, List.of())));
        return visitor;
    }

    /** Somebody who has signed in once, with another browser that knows no scripts. */
    care.tandem.run.Visitor plain(String email) {
        return plain.computeIfAbsent(email, this::signedIn).again();
    }

    private care.tandem.run.Visitor signedIn(String email) {
        care.tandem.run.Visitor visitor = new care.tandem.run.Visitor(stack.portal());
        visitor.signIn(email, "demo");
        return visitor;
    }

    Stack stack() {
        return stack;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
