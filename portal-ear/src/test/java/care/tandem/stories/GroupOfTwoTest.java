package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hannah's evening with Noor and Yuki: one note of the group, one on Noor, and what each of the two reads. */
@InBrowser
class GroupOfTwoTest {

    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(6);

    private final String word = Words.rare();

    @Test
    void isWrittenDownWithoutANameAndReadByEach(Stage stage) {
        Visitor hannah = stage.visitor("therapist@hilltop.example");
        String session = Together.meets(hannah, "hilltop", DAY, "Noor Haddad", "Yuki Tanabe");
        hannah.presses(hannah.page().locator("main a[href*='notes/group']"));
        hannah.presses("begin:send").isTold("Your draft is ready");
        String note = hannah.idOf("note");
        hannah.writes("write:section0", "Noor and Yuki spoke of " + word)
                .writes("write:section1", "Relief " + word)
                .writes("write:summary", "You listened to Noor " + word)
                .isSaved();
        hannah.presses("write:sign");
        assertThat(hannah.page().locator(".summary")).containsText("This may name Noor");
        assertThat(hannah.field("write:summary")).hasValue("You listened to Noor " + word);
        assertThat(hannah.field("write:noNames")).isVisible();
        hannah.writes("write:summary", "You listened to each other " + word).isSaved();

        hannah.open("/hilltop/sessions/view?session=" + session);
        hannah.presses(
                hannah.page().locator("main .lines a[href*='notes/begin']").first());
        hannah.presses("begin:send").isTold("Your draft is ready");
        hannah.writes("write:summary", "You told of the bridge " + word).isSaved();

        hannah.open("/hilltop/notes/preview?note=" + note);
        Locator members = hannah.page().locator("main section.part");
        assertThat(members).hasCount(2);
        assertThat(members.first()).containsText("You listened to each other " + word);
        assertThat(members.first()).containsText("You told of the bridge " + word);
        assertThat(members.last()).containsText("You listened to each other " + word);
        assertThat(members.last()).not().containsText("bridge");
        hannah.open("/hilltop/notes/write?note=" + note);
        hannah.presses("write:sign").isTold("Everybody who was there");

        reads(stage.visitor("client@hilltop.example"), note, "Yuki");
        reads(stage.visitor("client3@hilltop.example"), note, "Noor");
    }

    private void reads(Visitor client, String note, String other) {
        client.open("/hilltop/notes");
        client.presses(client.page().locator("a[href$='notes/summary?note=" + note + "']"));
        assertThat(client.page().locator("h1")).containsText("Group session");
        assertThat(client.page().locator("main")).containsText("You listened to each other " + word);
        Assertions.assertThat(client.page().content()).doesNotContain(other, "Relief " + word, "spoke of");
        assertThat(client.page().locator("#attach, #answer")).hasCount(0);
    }
}
