package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form in a tab of its own, filled in and not sent yet. */
record LateForm(Page tab, String form, String field, String words) {

    static LateForm filledIn(Visitor visitor, String address, String form, String field, String words) {
        Page tab = visitor.context().newPage();
        tab.navigate(address);
        Locator fold = tab.locator("details:not([open]):has([id='" + form + "'])");
        if (fold.count() > 0) {
            fold.locator("summary").first().click(new Locator.ClickOptions().setForce(true));
        }
        LateForm late = new LateForm(tab, form, field, words);
        late.at(field).fill(words);
        return late;
    }

    /** Sends it, and says what the portal answers. */
    int answer() {
        return tab.waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.request().isNavigationRequest(),
                        () -> at("send").click(new Locator.ClickOptions().setForce(true)))
                .status();
    }

    /** It is answered with what is wrong, and shown again with every word. */
    void isSentTooLateAndKept() {
        assertThat(answer()).as("%s:%s", form, field).isIn(409, 422);
        assertThat(tab.locator(".summary")).isVisible();
        assertThat(at(field)).isVisible();
        assertThat(at(field)).hasValue(words);
    }

    Locator at(String part) {
        return tab.locator("[id='" + form + ":" + part + "']");
    }
}
