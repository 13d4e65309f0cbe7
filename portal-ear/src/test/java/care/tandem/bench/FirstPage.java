package care.tandem.bench;

import care.tandem.run.Stack;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes over the wire, heads included, to a browser that was never here, and then for one more page. */
final class FirstPage {

    private final String portal;
    private final Map<String, String> asked = new HashMap<>();
    private long bytes;

    private FirstPage(String portal) {
        this.portal = portal;
    }

    static void measured(Stack stack, PrintStream out) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(care.tandem.stories.Chromium.whole())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
                BrowserContext context = browser.newContext()) {
            new FirstPage(stack.portal().toString()).measured(context, out);
        }
    }

    private void measured(BrowserContext context, PrintStream out) {
        Page page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::sent);
        session.on("Network.loadingFinished", this::finished);
        page.navigate(portal + "riverside/notes");
        page.fill("input[name=username]", "therapist@riverside.example");
        page.press("input[name=username]", "Enter");
        page.fill("input[name=password]", "demo");
        bytes = 0;
        page.press("input[name=password]", "Enter");
        page.waitForURL("**/riverside/notes");
        out.printf("First page after signing in, the list of notes: %.1f KB, at most 100%n", settled(page));
        page.navigate(portal + "riverside/goals");
        out.printf("A later page, the list of goals: %.1f KB, at most 15%n", settled(page));
        page.navigate(portal + "riverside/notes");
        out.printf("A later page, the list of notes again: %.1f KB, at most 15%n", settled(page));
    }

    private double settled(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        double kilobytes = bytes / 1024.0;
        bytes = 0;
        return kilobytes;
    }

    private void sent(JsonObject event) {
        asked.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("request").get("url").getAsString());
    }

    private void finished(JsonObject event) {
        String url = asked.getOrDefault(event.get("requestId").getAsString(), "");
        if (url.startsWith(portal)) {
            bytes += event.get("encodedDataLength").getAsLong();
        }
    }
}
