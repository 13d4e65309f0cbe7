package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The pages of what a clinic keeps for itself around its notes. */
final class ClinicPages {

    private ClinicPages() {}

    static void lookedAt(Stage stage, Set<String> seen, String word) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Inspection look = new Inspection(therapist, seen);
        look.at("/riverside/help", "help");
        look.at("/riverside/notes/template", "notes/template");
        therapist.presses("edit:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a template for notes with errors");
        makes(therapist, "riverside", "Nights " + word);
        look.at("/riverside/notes/templates", "notes/templates");
        therapist
                .page()
                .locator("main a", new Page.LocatorOptions().setHasText(word))
                .click();
        therapist.presses("settle:send").isTold("Retired");
        look.look("templates for notes, a retired one among them");
        keepsPhrase(therapist, "riverside", word, "Slept " + word);
        look.at("/riverside/notes/phrases", "notes/phrases");
        therapist.presses(therapist.page().getByLabel("Change: " + word));
        therapist.writes("keep:words", "").presses("keep:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a phrase with an error");
        therapist.presses("putAway:send").isTold("Removed");
        look.findsNothing();
        Inspection admin = new Inspection(stage.visitor("admin@riverside.example"), seen);
        for (String page : List.of("look", "place", "danger", "signing-in", "keeping", "notes")) {
            admin.at("/riverside/settings/" + page, "settings/" + page);
        }
        admin.visitor().writes("decide:UNLOCK_HOURS", "none").presses("decide:send");
        assertThat(admin.visitor().page().locator(".summary")).isVisible();
        admin.look("a decision with an error");
        admin.findsNothing();
    }

    /** Who works with whom, and what an admin does about it; nothing is done. */
    static void tiesLookedAt(Inspection admin) {
        admin.at("/riverside/caseload?over=yes", "caseload");
        admin.at("/riverside/caseload/begin", "caseload/begin");
        admin.visitor().presses("begin:send");
        assertThat(admin.visitor().page().locator(".summary")).isVisible();
        admin.look("a tie with errors");
        admin.at("/riverside/caseload/hand-overs", "caseload/hand-overs");
        admin.visitor().open("/riverside/caseload");
        admin.at(admin.visitor().addressOf("main a[href*='/caseload/hand-over?']"), "caseload/hand-over");
        admin.visitor().presses("handOver:send");
        assertThat(admin.visitor().page().locator(".summary")).isVisible();
        admin.look("a hand-over with errors");
        admin.visitor().open("/riverside/caseload?kind=SUPERVISION");
        admin.at(admin.visitor().addressOf("main a[href*='/caseload/end?']"), "caseload/end");
        admin.visitor().open("/riverside/caseload?kind=SUPERVISION");
        admin.visitor().open(admin.visitor().addressOf("main .line-more a[href*='member=']"));
        admin.at(admin.visitor().addressOf("main a[href*='/caseload/leave?']"), "caseload/leave");
    }

    /** A phrase of one's own. */
    static void keepsPhrase(Visitor therapist, String clinic, String name, String words) {
        therapist.open("/" + clinic + "/notes/phrases");
        therapist
                .writes("keep:name", name)
                .writes("keep:words", words)
                .presses("keep:send")
                .isTold("The phrase is saved");
    }

    /** A template with two sections, the second of which may stay empty. */
    static void makes(Visitor therapist, String clinic, String name) {
        therapist.open("/" + clinic + "/notes/template");
        therapist
                .writes("edit:name", name)
                .writes("edit:heading1", "Sleep")
                .writes("edit:hint1", "Hours, and how they felt")
                .writes("edit:heading2", "Dreams");
        therapist.field("edit:required2").uncheck();
        therapist.presses("edit:send").isTold("Notes can begin with it");
    }

    /** The admin decides after how many minutes whoever signs is asked again who they are; 0 for each time. */
    static void decides(Visitor admin, String clinic, String minutes) {
        admin.open("/" + clinic + "/settings/notes");
        admin.writes("decide:SIGN_AGAIN_MINUTES", minutes)
                .presses("decide:send")
                .isTold("applies from now on");
    }
}
