package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who is let in to watch a goal, and until when. */
@InBrowser
@ResourceLock("demo")
class SocketTest {

    private static final String CLIENT = "client3@riverside.example";
    private static final String THERAPIST = "therapist@riverside.example";
    private static final String ENDED = "This page no longer shows what is new. Reload it to go on.";
    private static final String IN_RIVERSIDE = "(select m.id from member m join clinic c on c.id = m.clinic_id"
            + " and c.slug = 'riverside' where m.name = ";

    private static final String CASELOAD = " where therapist_id = " + IN_RIVERSIDE + "'Tomás Herrera') and client_id = "
            + IN_RIVERSIDE + "'Lucía Fontes')";

    private final String word = Words.rare();

    @Test
    void letsNobodyWatchWhoMayNotRead(Stage stage) {
        Visitor client = stage.visitor(CLIENT);
        String goal = agreed(client, stage.visitor(THERAPIST));
        String socket = "/riverside/socket?goal=" + goal;

        assertThat(knock(stage, client).at(socket)).isEqualTo(101);
        assertThat(knock(stage, stage.visitor("therapist2@riverside.example")).at(socket))
                .as("a therapist of others")
                .isEqualTo(404);
        assertThat(knock(stage, stage.visitor("admin@riverside.example")).at(socket))
                .isEqualTo(403);
        Visitor elsewhere = stage.visitor("therapist@hilltop.example");
        assertThat(knock(stage, elsewhere).at(socket)).isEqualTo(404);
        assertThat(knock(stage, elsewhere).at("/hilltop/socket?goal=" + goal)).isEqualTo(404);
        assertThat(knock(stage, client).at("/riverside/socket?goal=all")).isEqualTo(404);
        assertThat(knock(stage, client).at("/riverside/socket")).isEqualTo(404);
        assertThat(knock(stage, stage.visitor()).at(socket)).as("a stranger").isEqualTo(401);
        assertThat(client.answerAt(socket)).as("not a socket at all").isEqualTo(404);
    }

    @Test
    void leavesATraceOfWhoWatches(Stage stage) {
        Visitor client = stage.visitor(CLIENT);
        String goal = agreed(client, stage.visitor(THERAPIST));

        client.open("/riverside");
        long before = traces(stage, goal, "DONE");

        assertThat(knock(stage, client).at("/riverside/socket?goal=" + goal)).isEqualTo(101);
        assertThat(traces(stage, goal, "DONE")).isEqualTo(before + 1);
        assertThat(knock(stage, stage.visitor("therapist2@riverside.example")).at("/riverside/socket?goal=" + goal))
                .isEqualTo(404);
        assertThat(traces(stage, goal, "REFUSED")).isEqualTo(1);
    }

    private static long traces(Stage stage, String goal, String outcome) {
        return new Rows(stage.stack())
                .number("select count(*) from audit_entry where call = 'Goals.changes' and outcome = '" + outcome
                        + "' and item = '" + goal + "'");
    }

    @Test
    void opensNoSocketForAnotherSite(Stage stage) {
        Visitor client = stage.visitor(CLIENT);
        String socket = "/riverside/socket?goal=" + agreed(client, stage.visitor(THERAPIST));

        assertThat(knock(stage, client).from("https://elsewhere.example", socket))
                .isEqualTo(403);
        assertThat(knock(stage, client).from("", socket)).isEqualTo(403);
    }

    /** Each is a connection, of which there are so many for all. */
    @Test
    void isOneOfThirtyThatSomebodyHasAtOnce(Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        String socket = "/riverside/socket?goal=" + agreed(client, stage.visitor("therapist2@riverside.example"));

        assertThat(knock(stage, client).manyAt(socket, 20)).isEqualTo(101);
        assertThat(knock(stage, client).manyAt(socket, 31)).isEqualTo(409);
    }

    @Test
    void endsWithTheCaseload(Stage stage) {
        Rows rows = new Rows(stage.stack());
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        String goal = agreed(stage.visitor("client4@riverside.example"), therapist);
        Onlooker onlooker = Onlooker.at(therapist, view(goal));
        try {
            rows.change("update caseload set until = current_date - 2" + CASELOAD);

            assertThat(onlooker.line()).hasText(ENDED);
            assertThat(onlooker.line()).hasAttribute("data-state", "off");
        } finally {
            rows.change("update caseload set until = null" + CASELOAD);
        }
    }

    @Test
    void endsWithTheSession(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String goal = agreed(stage.visitor(CLIENT), therapist);
        Onlooker onlooker = Onlooker.at(therapist, view(goal));
        Page other = therapist.context().newPage();
        other.navigate("/riverside");
        other.locator(".me summary").click();
        other.locator("form[action='/sign-out'] button").click();
        other.waitForURL(stage.stack().portal() + "**");

        assertThat(onlooker.line()).containsText("signed out");
    }

    private String agreed(Visitor client, Visitor therapist) {
        return Together.agree(client, therapist, "riverside", "To dance " + word);
    }

    private static String view(String goal) {
        return "/riverside/goals/view?goal=" + goal;
    }

    private static SocketKnock knock(Stage stage, Visitor visitor) {
        return new SocketKnock(stage.stack().portal(), visitor.context());
    }
}
