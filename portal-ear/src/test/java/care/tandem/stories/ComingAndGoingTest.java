package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class ComingAndGoingTest {

    private static final String THERAPIST = "therapist@riverside.example";
    private static final String CLIENT = "client@riverside.example";
    private static final String SESSION = "__Host-tandem";
    private static final Pattern KEYCLOAK = Pattern.compile(".*/realms/tandem/.*");

    private final String word = Words.rare();

    @Test
    void leadsToThePageThatWasAskedForWithAllOfItsAddress(Stage stage) {
        Visitor therapist = stage.visitor();
        therapist.open("/riverside/notes/begin?format=DAP");
        therapist.saysWhoTheyAre(THERAPIST);

        assertThat(therapist.page()).hasURL(Pattern.compile(".*/riverside/notes/begin\\?format=DAP$"));
        assertThat(therapist.field("begin:sessionDay")).isVisible();
    }

    @Test
    void endsTheSignInWithKeycloakTooWhenSomebodySignsOut(Stage stage) {
        Visitor client = stage.visitor(CLIENT);
        client.page().locator(".me summary").click();
        client.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(client.page()).hasURL(Pattern.compile(".*/\\?signed=out$"));
        assertThat(client.page().locator(".notice")).hasText("You are signed out.");

        client.open("/riverside/goals");
        assertThat(client.page()).hasURL(KEYCLOAK);
        assertThat(client.page().locator("input[name=username]")).isVisible();
    }

    @Test
    void keepsTheSignInInACookieThatIsGoneWithTheBrowserAndThatNoScriptReads(Stage stage) {
        Cookie cookie = session(stage.visitor(CLIENT)).orElseThrow();

        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.path).isEqualTo("/");
        assertThat(cookie.expires).isEqualTo(-1);
    }

    @Test
    void makesTheSessionThatWasKnownBeforeTheSignInWorthNothing(Stage stage) {
        Visitor client = stage.visitor(CLIENT).isSignedOutEverywhere();
        client.open("/");
        client.page().locator("form.language").evaluate("form => { form.action = '/riverside'; form.submit(); }");
        client.page().waitForURL(KEYCLOAK);
        Cookie before = session(client).orElseThrow();
        client.saysWhoTheyAre(CLIENT);

        assertThat(session(client).orElseThrow().value).isNotEqualTo(before.value);
        Visitor thief = stage.visitor();
        thief.context().addCookies(List.of(before));
        thief.open("/riverside");
        assertThat(thief.page()).hasURL(KEYCLOAK);
    }

    private static Optional<Cookie> session(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst();
    }

    @Test
    void letsSomebodyWorkInTwoClinicsAtOnce(Stage stage) {
        Clara clara = Clara.signedIn(stage);
        clara.writes(clara.riverside(), "Walter Brandt", "By the river " + word);
        clara.writes(clara.hilltop(), "Yuki Tanabe", "On the hill " + word);
        clara.riverside().locator("[id='propose:send']").click();
        clara.hilltop().locator("[id='propose:send']").click();

        assertThat(clara.riverside().locator("main")).containsText("By the river " + word);
        assertThat(clara.hilltop().locator("main")).containsText("On the hill " + word);
        clara.riverside().navigate("/riverside/goals");
        assertThat(clara.riverside().locator("main")).containsText("By the river " + word);
        assertThat(clara.riverside().locator("main")).not().containsText("On the hill " + word);
        clara.hilltop().navigate("/hilltop/goals");
        assertThat(clara.hilltop().locator("main")).containsText("On the hill " + word);
        assertThat(clara.hilltop().locator("main")).not().containsText("By the river " + word);
    }

    @Test
    void refusesAFormOfOneClinicThatIsSentToTheOther(Stage stage) {
        Clara clara = Clara.signedIn(stage);
        Rows rows = new Rows(stage.stack());
        clara.writes(clara.riverside(), "Walter Brandt", word);
        long written = rows.written();

        clara.riverside().locator("#propose").evaluate("form => form.action = '/hilltop/goals/propose'");
        clara.riverside().locator("[id='propose:send']").click();

        assertThat(clara.riverside().locator("h1")).hasText("This could not be saved");
        assertThat(clara.riverside().content()).doesNotContain(word);
        assertThat(rows.written()).isEqualTo(written);
    }

    @Test
    void hasAKindWordForSomebodyWhomNoClinicKnows(Stage stage) {
        Visitor operator = stage.visitor("operator@tandem.example");

        assertThat(operator.page()).hasURL(Pattern.compile(".*/clinics$"));
        assertThat(operator.page().locator("main")).containsText("Your account belongs to no clinic");
        assertThat(operator.page().locator("main a")).hasCount(0);
        assertThat(operator.answerAt("/riverside")).isEqualTo(404);
    }

    @Test
    void keepsWhatWasSentAfterTheSessionHadEnded(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        Together.fillsIn(therapist, "riverside", "Daniel Moreau", manyWords());
        therapist.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
        therapist.presses("write:keep");

        therapist.idOf("note");
        holdsAllWords(therapist);
    }

    @Test
    void keepsWhatWasSentWhenTheSamePersonSignsInAgain(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        Together.fillsIn(therapist, "riverside", "Daniel Moreau", manyWords());
        therapist.isSignedOutEverywhere();
        therapist.presses("write:keep").saysWhoTheyAre(THERAPIST);

        therapist.idOf("note");
        holdsAllWords(therapist);
    }

    @Test
    void neitherKeepsNorShowsTheWordsWhenAnotherPersonSignsInThere(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        Together.fillsIn(therapist, "riverside", "Daniel Moreau", manyWords());
        therapist.isSaved();
        Rows rows = new Rows(stage.stack());
        long written = rows.written();
        therapist.isSignedOutEverywhere();
        therapist
                .writes("write:heard", "heard last " + word)
                .presses("write:keep")
                .saysWhoTheyAre("therapist2@riverside.example");

        assertThat(therapist.page().locator("h1")).hasText("This could not be saved");
        assertThat(therapist.page().content()).doesNotContain(word);
        assertThat(rows.written()).isEqualTo(written);
    }

    /** More than fits where a server usually keeps a form over a sign-in, in letters of several languages. */
    private String manyWords() {
        return word + " “ñandú, Größe, déjà vu” ".repeat(200) + word;
    }

    private void holdsAllWords(Visitor therapist) {
        assertThat(therapist.field("write:section0")).hasValue("heard " + manyWords());
        assertThat(therapist.field("write:section1")).hasValue("seen " + manyWords());
        assertThat(therapist.field("write:section2")).hasValue("thought " + manyWords());
        assertThat(therapist.field("write:section3")).hasValue("planned " + manyWords());
        assertThat(therapist.field("write:section4")).hasValue("felt " + manyWords());
        assertThat(therapist.field("write:summary")).hasValue("told " + manyWords());
    }
}
