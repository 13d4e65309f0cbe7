package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class SignInTest {

    private static final String THERAPIST = "therapist@riverside.example";

    private final String word = Words.rare();

    /** Through the front door, back to what was typed when the sign-in had ended meanwhile, and out again. */
    @Test
    void leadsInAndBackToWhatWasTypedAndOut(Stage stage) {
        Visitor therapist = stage.visitor();
        therapist.open("/");
        therapist.page().locator("main a[href='/clinics']").click();
        therapist.saysWhoTheyAre(THERAPIST);
        assertThat(therapist.page()).hasURL(Pattern.compile(".*/riverside$"));

        OwnPages.fillsIn(therapist, "Daniel Moreau", "Still here " + word).isSignedOutEverywhere();
        therapist.presses("write:send").saysWhoTheyAre(THERAPIST);
        assertThat(therapist.field("write:words")).hasValue("Still here " + word);

        therapist.page().locator(".me summary").click();
        therapist
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(therapist.page().locator(".notice")).hasText("You are signed out.");
        therapist.open("/riverside/goals");
        assertThat(therapist.page().locator("input[name=username]")).isVisible();
    }
}
