package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** The pages of sessions, looked at as a therapist and as a client. */
final class SessionPages {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private SessionPages() {}

    static void lookedAt(Stage stage, Set<String> seen, String word) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Inspection look = new Inspection(therapist, seen);
        look.at("/riverside/sessions/plan?day=" + TODAY.minusDays(3), "sessions/plan");
        therapist.presses("plan:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a plan with an error");
        look.withFoldsOpen("a plan with everything open");
        therapist.field("plan:client").selectOption(new SelectOption().setLabel("Walter Brandt"));
        therapist.writes("plan:start", "05:00").writes("plan:place", "https://video.example/" + word);
        therapist.presses("plan:send");
        look.look("a day with a session that is owed a note");
        look.at("/riverside/sessions", "sessions");
        look.at("/riverside/sessions?day=" + TODAY.plusDays(2), "sessions");
        look.at("/riverside/sessions?day=2031-01-01", "sessions");
        look.at("/riverside/sessions?view=week&day=" + TODAY, "sessions");
        look.at("/riverside/sessions/to-do", "sessions/to-do");
        look.at("/riverside/notes/discarded", "notes/discarded");
        therapist.open("/riverside/sessions?day=" + TODAY.minusDays(3));
        look.at(therapist.addressOf("a[href*='sessions/view']"), "sessions/view");
        look.withFoldsOpen("a session with its forms");
        ofAGroup(look);
        look.findsNothing();
        Visitor client = stage.visitor("client@riverside.example");
        Inspection theirs = new Inspection(client, seen);
        client.open("/riverside/notes");
        theirs.at(client.addressOf("li:has-text('Group session') a[href*='notes/summary']"), "notes/summary");
        theirs.at("/riverside/sessions", "sessions");
        theirs.at(client.addressOf("a[href*='sessions/prepare']"), "sessions/prepare");
        client.writes("prepare:matters", "").writes("prepare:since", "x".repeat(2_001));
        client.presses("prepare:send");
        assertThat(client.page().locator(".summary")).isVisible();
        theirs.look("an agenda with an error");
        theirs.findsNothing();
    }

    /** The demo's evening group, of which notes are signed; and one more that nobody wrote about. */
    private static void ofAGroup(Inspection look) {
        Visitor therapist = look.visitor();
        therapist.open("/riverside/sessions?day=" + TODAY.minusDays(8));
        look.at(therapist.addressOf(".day a[href*='sessions/view']"), "sessions/view");
        String note = therapist.addressOf("a[href*='notes/view']:has-text('Note of the group')");
        look.at(note, "notes/view");
        look.at(note.replace("/view?", "/preview?"), "notes/preview");
        String session = Together.meets(therapist, "riverside", TODAY.minusDays(9), "Daniel Moreau", "Walter Brandt");
        look.at("/riverside/notes/group?session=" + session, "notes/group");
        therapist.presses("begin:send").isTold("Your draft is ready");
        look.look("a note of a group that is begun");
    }
}
