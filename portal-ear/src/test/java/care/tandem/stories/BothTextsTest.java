package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text is written at a desk and on a phone: the second one sees both, and chooses. */
@InBrowser
class BothTextsTest {

    private final String word = Words.rare();
    private final String desk = "At the desk " + word;
    private final String phone = "On the phone " + word;
    private Visitor client;
    private String goal = "";

    @BeforeEach
    void propose(Stage stage) {
        client = stage.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn("client4@riverside.example");
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To hum " + word)
                .writes("propose:step1", "One tune " + word)
                .presses("propose:send");
        goal = client.idOf("goal");
    }

    @ParameterizedTest
    @CsvSource({"MINE, false, true", "THEIRS, true, false", "BOTH, true, true"})
    void areThereToChooseFrom(String choice, boolean desksStand, boolean phonesStand) {
        LateForm late = LateForm.filledIn(client, view(), "reword", "words", phone);
        LateForm.filledIn(client, view(), "reword", "words", desk).answer();

        late.isSentTooLateAndKept();
        assertThat(both(late.tab())).containsText(desk);
        choose(late, choice);
        assertThat(late.answer()).isEqualTo(302);
        assertThat(standing().contains(desk)).isEqualTo(desksStand);
        assertThat(standing().contains(phone)).isEqualTo(phonesStand);
    }

    @Test
    void stayInSightUntilOneOfThemIsKept() {
        LateForm late = LateForm.filledIn(client, view(), "reword", "words", phone);
        LateForm.filledIn(client, view(), "reword", "words", desk).answer();
        late.isSentTooLateAndKept();

        late.at("words").fill("");
        assertThat(late.answer()).isEqualTo(422);
        assertThat(both(late.tab())).containsText(desk);
        late.at("words").fill(phone);
        LateForm.filledIn(client, view(), "reword", "words", "Once more " + desk)
                .answer();
        late.isSentTooLateAndKept();
        assertThat(both(late.tab())).containsText("Once more " + desk);
    }

    @Test
    void areThereForAStepToo() {
        client.open(view());
        String step = client.addressOf(".steps .step-text a");
        LateForm late = LateForm.filledIn(client, step, "rewordStep", "words", phone);
        LateForm.filledIn(client, step, "rewordStep", "words", desk).answer();

        late.isSentTooLateAndKept();
        assertThat(both(late.tab())).containsText(desk);
        late.at("words").fill("");
        assertThat(late.answer()).isEqualTo(422);
        assertThat(both(late.tab())).containsText(desk);
        late.at("words").fill(phone);
        choose(late, "BOTH");
        assertThat(late.answer()).isEqualTo(302);
        client.open(view());
        assertThat(client.page().locator(".steps")).containsText(desk);
        assertThat(client.page().locator(".steps")).containsText(phone);
    }

    @Test
    void areThereWhereBothBeganTheScale(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        String scale = "/riverside/goals/scale?goal=" + goal;
        LateForm late = LateForm.filledIn(client, scale, "write", "level2", phone);
        for (int level : new int[] {0, 1, 3, 4}) {
            late.at("level" + level).fill("Level " + level + " " + word);
        }
        therapist.open(scale);
        for (int level = 0; level < 5; level++) {
            therapist.writes("write:level" + level, level == 2 ? desk : "Level " + level + " " + word);
        }
        therapist.presses("write:send").isTold("Saved");

        late.isSentTooLateAndKept();
        assertThat(both(late.tab())).hasCount(1);
        assertThat(both(late.tab())).containsText(desk);
        choose(late, "BOTH");
        assertThat(late.answer()).isEqualTo(302);
        client.open(view());
        assertThat(client.page().locator("#scale-part .levels")).containsText(desk);
        assertThat(client.page().locator("#scale-part .levels")).containsText(phone);
    }

    private static void choose(LateForm late, String choice) {
        late.tab().locator(".kept [value='" + choice + "']").check(new Locator.CheckOptions().setForce(true));
    }

    private static Locator both(Page tab) {
        return tab.locator(".kept[role=group]");
    }

    private String standing() {
        client.open(view());
        return client.page().locator("#wordings .wordings").innerText();
    }

    private String view() {
        return "/riverside/goals/view?goal=" + goal;
    }
}
