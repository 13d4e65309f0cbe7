package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody begins to type, and is called away. The clock of their browser is ours. */
@InBrowser
class IdleTest {

    private static final String CLIENT = "client3@riverside.example";

    private final String word = Words.rare();

    @Test
    void isAskedBeforeAndFindsEverythingUnderTheCover(Stage stage) {
        Visitor client = stage.visitor().signIn(CLIENT);
        client.context().clock().install();
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To sing " + word);
        Locator asked = client.page().getByText("Are you still there?");
        client.context().clock().fastForward("28:50");
        assertThat(asked).isHidden();
        client.context().clock().fastForward("00:20");
        assertThat(asked).isVisible();
        client.page().locator("#stay button").click();
        assertThat(asked).isHidden();

        client.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/stay") && answer.status() == 204,
                        () -> client.context().clock().fastForward("30:01"));
        assertThat(client.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("This page is covered")))
                .isVisible();
        assertThat(client.field("propose:words")).isHidden();
        client.page().keyboard().press("Escape");
        client.page().keyboard().press("Escape");
        assertThat(client.field("propose:words")).isHidden();
        assertThat(client.page().locator("#stay")).isVisible();

        Page window = client.context()
                .waitForPage(() -> client.page().locator("#stay a").click());
        window.locator("input[name=password]").fill("demo");
        window.locator("input[name=password]").press("Enter");
        window.waitForURL("**/riverside/signed-in**");
        client.page().bringToFront();
        assertThat(client.field("propose:words")).isVisible();
        assertThat(client.field("propose:words")).hasValue("To sing " + word);
        assertThat(client.page().locator("#stay")).isHidden();
        client.presses("propose:send");
        assertThat(client.page().locator("main")).containsText("To sing " + word);
    }
}
