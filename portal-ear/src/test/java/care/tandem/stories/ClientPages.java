package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;

/** The page of a client, how they are reached, and a letter, each looked at by those it is for. */
final class ClientPages {

    private ClientPages() {}

    static void lookedAt(Stage stage, Set<String> seen) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        therapist.open("/riverside/people");
        String page = therapist.addressOf("a.line-title:has-text('Daniel')");
        Inspection look = new Inspection(therapist, seen);
        look.at(page, "client");
        look.at(page.replace("/client?", "/contact?"), "contact");
        therapist.writes("keep:phone", "at home").presses("keep:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("contact details with an error");
        look.at(page.replace("/client?", "/sessions/letter?"), "sessions/letter");
        look.findsNothing();
        Inspection theirs = new Inspection(stage.visitor("client@riverside.example"), seen);
        theirs.at("/riverside/contact", "contact");
        theirs.findsNothing();
        Inspection admins = new Inspection(stage.visitor("admin@riverside.example"), seen);
        admins.at(page.replace("/client?", "/contact?"), "contact");
        admins.at("/riverside/settings/letterhead", "settings/letterhead");
        admins.findsNothing();
    }
}
