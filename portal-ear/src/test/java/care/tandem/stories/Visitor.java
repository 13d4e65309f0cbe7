package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser in front of them. */
public final class Visitor {

    /** Where Keycloak's pages and its cookies are. */
    private static final String REALMS = "/realms/";

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;

    /** @param scripts whether their browser runs scripts */
    Visitor(BrowserContext context, boolean scripts) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
    }

    /** Their first tab. */
    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to an address of the portal in the first tab. */
    public Response open(String path) {
        return Objects.requireNonNull(page.navigate(path));
    }

    /** Signs in at Keycloak with the demo's password. */
    public Visitor signIn(String email) {
        page.navigate("/clinics");
        return saysWhoTheyAre(email);
    }

    /**
     * Comes as somebody whom Keycloak may remember from an earlier story, and signs in where it does not.
     *
     * @param remembered what it gave their browser then
     * @return what it gives it now
     */
    List<Cookie> comesBack(String email, List<Cookie> remembered) {
        context.addCookies(remembered);
        page.navigate("/clinics");
        if (page.url().contains(REALMS)) {
            saysWhoTheyAre(email);
        }
        return context.cookies().stream()
                .filter(cookie -> cookie.path.startsWith(REALMS))
                .toList();
    }

    /** Answers Keycloak's question, wherever it was asked on the way to. */
    Visitor saysWhoTheyAre(String email) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/realms/).*$"));
        return this;
    }

    /** A field or button by its id, as in {@code propose:words}. */
    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Writes into a field, in place of what stood there. */
    Visitor writes(String id, String words) {
        field(id).fill(words);
        return this;
    }

    /** Opens the fold that a form is kept in. */
    Visitor unfolds(String form) {
        Locator fold = page.locator("details:has([id='" + form + "'])").last();
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").first().click();
        }
        return this;
    }

    /** Their session has ended, here and at Keycloak. */
    Visitor isSignedOutEverywhere() {
        context()
                .clearCookies(new BrowserContext.ClearCookiesOptions()
                        .setName(Pattern.compile("^(?!__Host-tandem-known$).*")));
        return this;
    }

    Visitor presses(String id) {
        return presses(field(id));
    }

    /** Presses something once it stands still, which only a script can tell: without scripts it is pressed at once. */
    Visitor presses(Locator button) {
        button.click(new Locator.ClickOptions().setForce(!scripts));
        return this;
    }

    /** Presses a button, and says what the portal answers to what is sent. */
    int answerToPressing(String id) {
        return page.waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.request().isNavigationRequest(),
                        () -> presses(id))
                .status();
    }

    /** The page that follows says this above its form. */
    Visitor isTold(String words) {
        assertThat(page.locator(".notice")).containsText(words);
        return this;
    }

    /** Waits until what was typed in a note is saved. */
    Visitor isSaved() {
        assertThat(page.locator("#saving[data-state=saved]")).isVisible();
        return this;
    }

    /** Waits for the page of something, and says its id as the address tells it. */
    String idOf(String thing) {
        Pattern address = Pattern.compile(".*[?&]" + thing + "=([0-9a-f-]{36}).*");
        page.waitForURL(address);
        Matcher told = address.matcher(page.url());
        return told.matches() ? told.group(1) : "";
    }

    /** Where the first such link on the page leads. */
    String addressOf(String link) {
        return Objects.requireNonNull(page.locator(link).first().getAttribute("href"));
    }

    /** What their browser sends to the portal as its cookies. */
    String cookies() {
        return context.cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** What the portal answers at an address when this person asks. */
    int answerAt(String path) {
        return context.request().get(path).status();
    }

    void leave() {
        context.close();
    }
}
