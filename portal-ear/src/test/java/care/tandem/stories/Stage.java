package care.tandem.stories;

import care.tandem.run.Stack;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one story plays on: the portal that all share, and visitors of its own, each with a browser of their own. */
public final class Stage implements AutoCloseable {

    private final Theatre theatre;
    private final List<Visitor> visitors = new ArrayList<>();

    Stage(Theatre theatre) {
        this.theatre = theatre;
    }

    public Stack stack() {
        return theatre.stack();
    }

    /** Somebody who has never been here, with an English browser on a desk. */
    public Visitor visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** Somebody with a browser of that kind; the language is English where the options leave it open. */
    public Visitor visitor(Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("en-GB");
        }
        options.setBaseURL(stack().portal().toString());
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        Visitor visitor = new Visitor(theatre.browser().newContext(options), scripts);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in, in this story or, where Keycloak remembers, in an earlier one. */
    public Visitor visitor(String email) {
        return theatre.admit(visitor(), email);
    }

    /** Somebody who has signed in, with a browser of that kind. */
    public Visitor visitor(Browser.NewContextOptions options, String email) {
        return theatre.admit(visitor(options), email);
    }

    /** Somebody who has signed in, and whose browser knows no scripts. */
    public care.tandem.run.Visitor plain(String email) {
        return theatre.plain(email);
    }

    /** Keeps what each visitor sees, for whoever wants to know why a story failed. */
    void photograph(String story) {
        for (int i = 0; i < visitors.size(); i++) {
            Path picture = Path.of("target", "stories", story + "-" + (i + 1) + ".png");
            visitors.get(i)
                    .page()
                    .screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::leave);
    }
}
