package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class KeyboardTest {

    private static final int MOST_STOPS = 60;

    private final String word = Words.rare();

    @Test
    void writesAndSignsANoteWithoutAMouse(Stage stage) {
        Page page = stage.visitor("therapist2@riverside.example").page();
        page.navigate("/riverside/notes/begin");
        skipsToTheContent(page);
        List<String> way = new ArrayList<>();
        way.addAll(tabsTo(page, "begin:client"));
        page.keyboard().type("Lucía");
        way.addAll(tabsTo(page, "begin:send"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".summary")).containsText("There is a session that day");
        way.addAll(tabsTo(page, page.locator("input[name=which]").first().getAttribute("id")));
        page.keyboard().press("ArrowUp");
        way.addAll(tabsTo(page, "begin:send"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).containsText("Your draft is ready");

        assertThat(page.locator("[id='write:section0']")).isFocused();
        page.keyboard().type(word);
        for (String field : List.of("section1", "section2", "section3", "section4", "summary")) {
            way.addAll(tabsTo(page, "write:" + field));
            page.keyboard().type(word);
            assertThat(page.locator("#saving[data-state=saved]")).isVisible();
        }
        way.addAll(tabsTo(page, "write:sign"));
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice")).containsText("Signed");
        assertThat(page.locator("main h1")).hasText("Lucía Fontes");
        assertThat(page.locator("main")).containsText(word);
        assertThat(way)
                .as("places where the focus cannot be seen")
                .noneMatch(stop -> stop.endsWith("unseen") && !stop.contains(":sessionDay"));
    }

    @Test
    void isLedFromWhatHoldsUpASignatureToTheFieldThatIsMissing(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        Together.fillsIn(therapist, "riverside", "Lucía Fontes", word);
        therapist.writes("write:section4", "").isSaved().presses("write:sign");

        Locator summary = therapist.page().locator(".summary");
        assertThat(summary).isFocused();
        summary.getByText("The client’s voice: Write something here first").click();
        assertThat(therapist.field("write:section4")).isFocused();
        assertThat(therapist.field("write:section0")).hasValue("heard " + word);
    }

    /** Once the next note is signed, the one after it is a press away. */
    @Test
    void opensTheNextNoteToWriteWithOneKey(Stage stage) {
        Visitor hannah = stage.visitor("therapist@hilltop.example");
        for (int daysAgo : new int[] {300, 299}) {
            hannah.open("/hilltop/sessions/plan?day=" + LocalDate.now().minusDays(daysAgo));
            hannah.field("plan:client").selectOption(new SelectOption().setLabel("Noor Haddad"));
            hannah.writes("plan:start", "05:00").writes("plan:end", "05:50").presses("plan:send");
            hannah.isTold("It is in the calendar");
        }
        hannah.open("/hilltop/notes");
        hannah.page().keyboard().press("Alt+Shift+KeyN");
        hannah.page().waitForURL("**/notes/write?note=*");
        String first = hannah.idOf("note");
        for (Locator field : hannah.page()
                .locator("textarea[id^='write:section'], [id='write:summary']")
                .all()) {
            field.fill("Heard " + word);
        }
        hannah.isSaved().presses("write:sign").isTold("Signed");

        Locator next = hannah.page().locator("form.at-once button", new Page.LocatorOptions().setHasText("Next: "));
        assertThat(next).containsText("Noor Haddad");
        next.click();
        hannah.page().waitForURL("**/notes/write?note=*");
        assertThat(hannah.idOf("note")).isNotEqualTo(first);
        assertThat(hannah.field("write:section0")).isFocused();
    }

    @Test
    void turnsTheWeeksWithAnArrow(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(30);
        samuel.open("/hilltop/sessions?view=week&day=" + day);
        samuel.page().keyboard().press("ArrowRight");
        samuel.page().waitForURL("**day=" + day.plusWeeks(1) + "*");
    }

    private static void skipsToTheContent(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    /** Presses Tab until the focus is there (in a date the browser walks through its parts, and shows that itself; a choice shows the focus around its words), and says where it was on the way and whether one could see it. */
    private static List<String> tabsTo(Page page, String id) {
        List<String> way = new ArrayList<>();
        while (way.size() < MOST_STOPS) {
            page.keyboard().press("Tab");
            String stop = String.valueOf(page.evaluate("""
                    () => {
                      const at = document.activeElement;
                      const seen = at.matches(':focus-visible') && [at, ...(at.labels ?? [])]
                        .map(one => getComputedStyle(one))
                        .some(style => style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
                      return at.id + ' ' + at.tagName + (seen ? ' seen' : ' unseen');
                    }"""));
            way.add(stop);
            if (stop.startsWith(id + " ")) {
                return way;
            }
        }
        throw new AssertionError(id + " is not reached with Tab: " + way);
    }
}
