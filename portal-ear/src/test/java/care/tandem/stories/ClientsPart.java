package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;

/** The pages on which clients add something to their notes, looked at as a client and as their therapist. */
final class ClientsPart {

    private ClientsPart() {}

    static void lookedAt(Stage stage, Set<String> seen, String word) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Visitor client = stage.visitor("client3@riverside.example");
        Together.fillsIn(therapist, "riverside", "Walter Brandt", word);
        therapist.writes("write:heard", "You miss the bees " + word).isSaved();
        therapist.presses("write:together").isTold("Your client finds the summary");
        String note = therapist.idOf("note");
        Inspection look = new Inspection(client, seen);
        look.at("/riverside", "home");
        look.at("/riverside/help", "help");
        look.at("/riverside/notes/together?note=" + note, "notes/together");
        client.open("/riverside/notes");
        therapist.presses("write:sign").isTold("Signed");
        look.at("/riverside/notes/summary?note=" + note, "notes/summary");
        look.withFoldsOpen("a summary with all that can be said to it");
        client.writes("attach:statement", "I was there " + word)
                .presses("attach:send")
                .isTold("Your statement stands");
        look.at("/riverside/amendments/ask?note=" + note, "amendments/ask");
        client.presses("ask:send");
        assertThat(client.page().locator(".summary")).isVisible();
        look.look("a request with an error");
        client.writes("ask:what", "Monday " + word).writes("ask:why", "It was Monday");
        client.presses("ask:send").isTold("Your request is sent");
        String request = client.idOf("amendment");
        look.look("a request that waits");
        look.findsNothing();
        Inspection theirs = new Inspection(therapist, seen);
        theirs.at("/riverside", "home");
        theirs.at("/riverside/amendments/view?amendment=" + request, "amendments/view");
        theirs.withFoldsOpen("a request to answer");
        therapist.presses(therapist.page().locator("#refuse input[type=radio][value=ACCURATE]"));
        therapist
                .writes("refuse:words", "It was Tuesday")
                .presses("refuse:send")
                .isTold("Refused");
        theirs.at("/riverside/notes/view?note=" + note, "notes/view");
        theirs.findsNothing();
        look.at("/riverside/amendments/view?amendment=" + request, "amendments/view");
        look.findsNothing();
    }
}
