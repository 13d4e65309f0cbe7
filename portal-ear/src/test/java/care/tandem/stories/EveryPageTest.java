package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Walks through every page, in the roles that see it, and looks at each as {@link Inspection} does. */
@BesideStories
class EveryPageTest {

    private static final Set<String> SEEN = new TreeSet<>();

    private final String word = Words.rare();

    @AfterAll
    static void everyPageWasVisited() throws IOException {
        Set<String> pages = Pages.all();
        pages.remove("errors/503"); // all is well here
        assertThat(SEEN).containsExactlyElementsOf(pages);
    }

    @Test
    void welcomesEverybody(Stage stage) {
        Inspection look = new Inspection(stage.visitor(), SEEN);
        look.at("/", "index");
        look.expecting(400).at("/riverside?signin=3&state=old&code=old", "errors/sign-in");
        look.visitor().open("/riverside");
        look.look("Keycloak asks for address and password");
        look.visitor().writes("username", "nobody@riverside.example").writes("password", "not this one");
        look.visitor().presses("kc-login");
        assertThat(look.visitor().page().locator("#kc-message")).isVisible();
        look.look("Keycloak says that it did not work");
        look.visitor().page().locator("a[href*=reset-credentials]").click();
        look.look("Keycloak asks whom to send a link");
        look.findsNothing();
    }

    @Test
    void letsSomebodyChoose(Stage stage) {
        Inspection both = new Inspection(stage.visitor("both@tandem.example"), SEEN);
        both.at("/clinics", "clinics");
        both.findsNothing();
        OperatorsPages.lookedAt(stage, SEEN);
    }

    @Test
    void isFitForAClient(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String note = Together.signs(stage.visitor("therapist@riverside.example"), "riverside", "Walter Brandt", word);
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        Inspection look = new Inspection(client, SEEN);
        look.at("/riverside", "home");
        look.at("/riverside/goals", "goals");
        look.at("/riverside/templates", "templates");
        look.at("/riverside/goals/propose?starter=kindness", "goals/propose");
        look.at("/riverside/goals/propose", "goals/propose");
        client.presses("propose:send");
        assertThat(client.page().locator(".summary")).isVisible();
        look.look("a proposal with an error");
        look.at("/riverside/signed-in", "signed-in");
        look.at("/riverside/help", "help");
        look.at("/riverside/goals/view?goal=" + goal, "goals/view");
        look.withFoldsOpen("a goal of one's own that waits");
        look.at("/riverside/goals/paper?goal=" + goal, "goals/paper");
        look.at("/riverside/goals/review", "goals/review");
        look.at("/riverside/notes", "notes");
        look.at("/riverside/notes/summary?note=" + note, "notes/summary");
        look.at("/riverside/people", "people");
        look.at("/riverside/settings", "settings");
        look.findsNothing();
    }

    @Test
    void isFitForATherapist(Stage stage) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Inspection look = new Inspection(therapist, SEEN);
        look.at("/riverside", "home");
        look.at("/riverside/goals", "goals");
        look.at("/riverside/goals/propose", "goals/propose");
        look.at("/riverside/notes", "notes");
        look.at("/riverside/notes/begin", "notes/begin");
        Together.begins(therapist, "riverside", "Walter Brandt");
        therapist.presses("write:sign");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a note with an error");
        String draft = Together.keeps(therapist, "riverside", "Walter Brandt", word);
        look.at("/riverside/notes/write?note=" + draft, "notes/write");
        look.withFoldsOpen("a draft with all that can be done with it");
        look.at("/riverside/notes/view?note=" + draft, "notes/view");
        look.at("/riverside/notes/preview?note=" + draft, "notes/preview");
        look.at("/riverside/notes/saved?note=" + draft, "notes/saved");
        look.at(
                "/riverside/notes/view?note=" + Together.signs(therapist, "riverside", "Walter Brandt", word),
                "notes/view");
        look.withFoldsOpen("a signed note with all that can be done with it");
        look.at(therapist.addressOf(".digest a"), "notes/exact");
        NotePages.lookedAt(look, draft, word);
        look.at("/riverside/psychotherapy/write", "psychotherapy/write");
        therapist.presses("write:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a psychotherapy note with an error");
        OwnPages.keeps(therapist, "Walter Brandt", word);
        look.withFoldsOpen("a psychotherapy note that is kept");
        look.at("/riverside/psychotherapy", "psychotherapy");
        look.at("/riverside/people", "people");
        look.at("/riverside/settings", "settings");
        look.findsNothing();
    }

    @Test
    void showsAGoalInEachOfItsStates(Stage stage) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        String goal = Together.proposes(stage.visitor("client3@riverside.example"), "riverside", "To whistle " + word);
        Inspection look = new Inspection(therapist, SEEN);
        look.at("/riverside/goals/view?goal=" + goal, "goals/view");
        look.withFoldsOpen("a goal to answer");
        Together.accepts(therapist, "riverside", goal);
        look.withFoldsOpen("an active goal");
        therapist
                .unfolds("addStep")
                .writes("addStep:words", "Hum")
                .presses("addStep:send")
                .isTold("The step is added");
        look.at("/riverside/goals/check-in?goal=" + goal, "goals/check-in");
        therapist.presses("checkIn:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a check-in with an error");
        therapist.presses(therapist.page().locator("#checkIn input[type=radio][value='5']"));
        therapist.presses("checkIn:send").isTold("Thank you");
        look.withFoldsOpen("a goal with a picture");
        look.at("/riverside/goals/paper?goal=" + goal, "goals/paper");
        for (String state : List.of("ON_HOLD", "ACTIVE", "COMPLETED")) {
            therapist.open("/riverside/goals/view?goal=" + goal);
            therapist.unfolds("move");
            therapist.field("move:next").selectOption(state);
            therapist.presses("move:send").isTold("Saved");
            look.withFoldsOpen("a goal that is " + state);
        }
        look.findsNothing();
    }

    @Test
    void isFitForWhoeverKeepsTemplates(Stage stage) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Inspection look = new Inspection(therapist, SEEN);
        look.at("/riverside/templates/edit?starter=kindness", "templates/edit");
        look.withFoldsOpen("a template that is made out of a starter");
        therapist.writes("edit:words", "").presses("edit:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a template with an error");
        therapist.writes("edit:words", "To be kind " + word).presses("edit:send");
        assertThat(therapist.page().locator(".notice")).isVisible();
        look.look("the clinic's own templates");
        therapist.presses(therapist.page().getByLabel("Change: To be kind " + word));
        String template = therapist.idOf("template");
        therapist.presses("settle:send");
        assertThat(therapist.page().locator(".notice")).isVisible();
        look.look("a list with retired templates");
        look.at("/riverside/templates/edit?template=" + template, "templates/edit");
        look.findsNothing();
    }

    @Test
    void showsWhatHangsOnAGoal(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        client.writes("say:words", "Alone " + word).presses("say:send").isTold("You can both read it now");
        client.unfolds("addStep")
                .writes("addStep:words", "Hum")
                .presses("addStep:send")
                .isTold("The step is added");
        Together.rewords(therapist, "riverside", goal, "Whistles " + word);
        Together.rewords(therapist, "riverside", goal, "Whistles a tune " + word);
        Inspection look = new Inspection(therapist, SEEN);
        look.at("/riverside/goals/history?goal=" + goal, "goals/history");
        look.at("/riverside/goals?which=waiting&order=changed", "goals");
        look.at("/riverside/goals/scale?goal=" + goal, "goals/scale");
        therapist.presses("write:send");
        assertThat(therapist.page().locator(".summary")).isVisible();
        look.look("a scale with an error");
        therapist.open("/riverside/goals/view?goal=" + goal);
        look.at(therapist.addressOf("a[href*='goals/heard']"), "goals/heard");
        therapist.writes("hear:words", "Alone").presses("hear:send").isTold("They can read now");
        look.findsNothing();
        Inspection theirs = new Inspection(client, SEEN);
        client.open("/riverside/goals/view?goal=" + goal);
        theirs.at(client.addressOf(".step-text a"), "goals/step");
        client.open("/riverside/goals/view?goal=" + goal);
        theirs.at(client.addressOf("a[href*='goals/heard']"), "goals/heard");
        theirs.findsNothing();
    }

    @Test
    void isFitForAnAdminAndASupervisor(Stage stage) {
        Inspection admin = new Inspection(stage.visitor("admin@riverside.example"), SEEN);
        admin.at("/riverside", "home");
        admin.at("/riverside/people", "people");
        ClinicPages.tiesLookedAt(admin);
        admin.at("/riverside/audit?lists=no&outcome=REFUSED", "audit");
        admin.at("/riverside/audit/proof", "audit/proof");
        admin.at("/riverside/audit/keeping", "audit/keeping");
        admin.at("/riverside/settings", "settings");
        admin.expecting(403).at("/riverside/notes", "errors/403");
        admin.findsNothing();
        Inspection supervisor = new Inspection(stage.visitor("supervisor@riverside.example"), SEEN);
        supervisor.at("/riverside", "home");
        supervisor.at("/riverside/templates", "templates");
        supervisor.at("/riverside/people", "people");
        supervisor.findsNothing();
    }

    @Test
    void isFitForACalendarAndForWhatAClinicKeeps(Stage stage) {
        SessionPages.lookedAt(stage, SEEN, word);
        ClinicPages.lookedAt(stage, SEEN, word);
        ClientsPart.lookedAt(stage, SEEN, word);
        ErrorPages.lookedAt(stage, SEEN, word);
        ClientPages.lookedAt(stage, SEEN);
    }
}
