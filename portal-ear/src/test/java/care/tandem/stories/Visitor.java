package care.tandem.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;
import java.util.regex.Pattern;

/** A person with a browser in front of them. */
public final class Visitor {

    private final BrowserContext context;
    private final Page page;

    Visitor(BrowserContext context) {
        this.context = context;
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

    /** Signs in at Keycloak with the demo's password, asked first for the name and then for the password. */
    public Visitor signIn(String email) {
        page.navigate("/clinics");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=username]").press("Enter");
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/realms/).*$"));
        return this;
    }

    void leave() {
        context.close();
    }
}
