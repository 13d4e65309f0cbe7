package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who has a goal open and does nothing but look, in a page that is never loaded anew. */
record Onlooker(Visitor visitor) {

    private static final String WATCH = """
            word => {
              window.shown = new Promise(done => {
                const see = () => document.querySelector('main').innerText.includes(word) && done(Date.now());
                new MutationObserver(see).observe(document.body, { subtree: true, childList: true });
              });
            }""";

    static Onlooker at(Visitor visitor, String page) {
        visitor.open(page);
        Onlooker onlooker = new Onlooker(visitor);
        onlooker.isTold();
        return onlooker;
    }

    /** Waits until the page is told of changes. */
    void isTold() {
        assertThat(line()).hasAttribute("data-state", "on");
    }

    Locator line() {
        return visitor.page().locator("#live");
    }

    Locator main() {
        return visitor.page().locator("main");
    }

    /** Has the page note when it shows that word for the first time. */
    void looksFor(String word) {
        visitor.page().evaluate(WATCH, word);
    }

    /** When it did, in milliseconds as a clock counts them. What was noted is gone when a page is loaded anew. */
    long saw() {
        return ((Number) visitor.page().evaluate("() => window.shown")).longValue();
    }
}
