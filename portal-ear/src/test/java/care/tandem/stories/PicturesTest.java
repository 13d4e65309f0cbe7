package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a goal goes over time, in a picture, in a table, on paper. */
@InBrowser
class PicturesTest {

    private static final String INK = """
        look => {
          const { fill, stroke } = getComputedStyle(document.querySelector(`.chart > .wide .${look}`));
          return look.startsWith('pen') ? stroke : fill;
        }\
        """;

    private final String word = Words.rare();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void drawsWhatTheTableSays(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        hear(client.page());
        String goal = goesOnFor(client, therapist);
        client.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        client.open("/riverside/goals/view?goal=" + goal);
        Locator chart = client.page()
                .getByRole(AriaRole.IMG, new GetByRoleOptions().setName(Pattern.compile(".*You: from 3 to 6 of 10.*")));
        assertThat(chart).hasCount(1);
        assertThat(chart.locator("g.fill-clay > circle")).hasCount(3);
        assertThat(chart.locator("text", new Locator.LocatorOptions().setHasText("Your therapist")))
                .hasCount(2);
        assertThat(inks(client)).containsExactly("rgb(143, 78, 46)", "rgb(29, 102, 96)", "rgb(35, 48, 47)");
        client.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(inks(client)).containsExactly("rgb(232, 177, 150)", "rgb(132, 205, 198)", "rgb(236, 232, 224)");
        client.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(inks(client).stream().distinct())
                .as("one ink: what the reader chose")
                .hasSize(1);
        client.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        assertThat(client.page().locator("#picture-table")).isHidden();
        client.page().locator(".as-table summary").click();
        assertThat(client.page().locator("#picture-table tbody data")).hasText(new String[] {"3", "6", "4"});
        client.page().setViewportSize(360, 740);
        assertThat(client.page().locator(".chart > .narrow")).isVisible();
        assertThat(client.page().locator(".chart > .wide")).isHidden();
        printsItWithItsTable(client, goal);
        assertThat(complaints).isEmpty();
    }

    /** The page as a browser prints it has the table unfolded, and the inks of paper whatever the theme. */
    private static void printsItWithItsTable(Visitor client, String goal) {
        client.open("/riverside/goals/view?goal=" + goal);
        client.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(client.page().locator("#picture-table")).isVisible();
        assertThat(inks(client)).startsWith("rgb(143, 78, 46)", "rgb(29, 102, 96)");
    }

    private String goesOnFor(Visitor client, Visitor therapist) {
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        Together.rewords(therapist, "riverside", goal, "Whistles " + word);
        Together.accepts(client, "riverside", goal);
        checksIn(client, goal, 3, "Hummed " + word);
        checksIn(client, goal, 6, "");
        checksIn(therapist, goal, 4, "");
        return goal;
    }

    private static void checksIn(Visitor visitor, String goal, int rating, String words) {
        visitor.open("/riverside/goals/check-in?goal=" + goal);
        visitor.presses(visitor.page().locator("#checkIn input[type=radio][value='" + rating + "']"));
        visitor.writes("checkIn:words", words).presses("checkIn:send").isTold("Thank you");
    }

    private void hear(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Of the client's points, of the clinician's, of the legend's words. */
    private static List<String> inks(Visitor visitor) {
        return Stream.of("fill-clay", "pen-teal", "fill-ink")
                .map(look -> String.valueOf(visitor.page().evaluate(INK, look)))
                .toList();
    }
}
