package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.stories.Wire.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before anybody is asked to sign in, and that a page of ours says so. */
@InBrowser
class GateTest {

    private static final String PROPOSE = "/riverside/goals/propose";
    private static final String END = "\r\nConnection: close\r\n\r\n";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void takesNoMethodsButThoseOfPagesAndForms(String method, Stage stage) {
        for (String path : new String[] {"/", "/clinics", PROPOSE, "/riverside/notes/keep", "/sign-out", "/nowhere"}) {
            Answer answer = stranger(stage).send(method, path, Map.of(), "");

            assertSaidWith(answer, 405);
            assertThat(answer.head()).contains("\nallow: get, head, post\r");
        }
        assertSaidWith(therapist(stage).send(method, PROPOSE, Map.of(), "a=b"), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"elsewhere.example", "localhost", "localhost:1", "127.0.0.1", "localhost.elsewhere.example"})
    void answersUnderItsOwnNameOnly(String host, Stage stage) {
        for (String path : new String[] {"/", "/clinics", "/riverside/goals"}) {
            Answer answer = stranger(stage).exchange("GET " + path + " HTTP/1.1\r\nHost: " + host + END);

            assertSaidWith(answer, 421);
            assertThat(answer.head()).doesNotContain("location:");
        }
    }

    @Test
    void takesNoOtherNameFromTheRequestLineOrFromWhoeverForwards(Stage stage) {
        String own = stage.stack().portal().getAuthority();

        assertThat(stranger(stage)
                        .exchange("GET http://elsewhere.example/clinics HTTP/1.1\r\nHost: " + own + END)
                        .status())
                .isEqualTo(400);
        assertThat(stranger(stage)
                        .send("GET", "/clinics", Map.of("X-Forwarded-Host", "elsewhere.example"), "")
                        .head())
                .doesNotContain("elsewhere.example");
    }

    @Test
    void tellsAProxyThatAsksByNumberWhetherItIsWell(Stage stage) {
        Answer answer = stranger(stage).exchange("GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1" + END);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void takesNoTokens(Stage stage) {
        for (Wire wire : new Wire[] {stranger(stage), therapist(stage)}) {
            for (String scheme : new String[] {"Bearer e30.e30.e30", "Basic YTpi", "bearer"}) {
                assertSaidWith(wire.send("GET", "/riverside/goals", Map.of("Authorization", scheme), ""), 403);
            }
            assertSaidWith(wire.get("/riverside/goals?access_token=e30.e30.e30"), 403);
        }
    }

    /** Of all clients of the realm, those that come with Keycloak too. */
    @Test
    void letsKeycloakGiveNoTokenForAPassword(Stage stage) {
        Rows keycloak = Rows.ofKeycloak(stage.stack());

        assertThat(keycloak.number("select count(*) from client c join realm r on r.id = c.realm_id where "
                        + "r.name = 'tandem' and c.direct_access_grants_enabled"))
                .isZero();
        assertThat(keycloak.number("select count(*) from client c join realm r on r.id = c.realm_id where "
                        + "r.name = 'tandem' and c.client_id = 'admin-cli'"))
                .isOne();
    }

    @Test
    void keepsAllCookiesForSecureConnections(Stage stage) {
        String head = stranger(stage).get("/riverside/goals").head();

        assertThat(head.lines().filter(line -> line.startsWith("set-cookie:")))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; secure")
                        .contains("; httponly")
                        .contains("samesite=lax"));
    }

    @Test
    void readsNothingThatIsNoForm(Stage stage) {
        for (Wire wire : new Wire[] {stranger(stage), therapist(stage)}) {
            String broken = "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\n--";
            assertSaidWith(wire.post(PROPOSE, Map.of("Content-Type", "multipart/form-data; boundary=b"), broken), 415);
            assertSaidWith(wire.post(PROPOSE, Map.of("Content-Type", "application/json"), "{}"), 415);
            assertSaidWith(wire.post(PROPOSE, Map.of("Expect", "100-continue"), "a=b"), 417);
            assertSaidWith(wire.send("GET", PROPOSE, Map.of("Content-Type", FORM), "a=b"), 400);
            assertSaidWith(wire.send("POST", PROPOSE, Map.of("Transfer-Encoding", "chunked"), ""), 411);
        }
    }

    @Test
    void readsNoMoreThanTheLongestNoteAndBeforeASessionLess(Stage stage) {
        Map<String, String> ours =
                Map.of("Origin", stage.stack().portal().toString().replaceAll("/$", ""));

        assertSaidWith(stranger(stage).post(PROPOSE, ours, "a=" + "x".repeat(400_000)), 413);
        assertThat(therapist(stage)
                        .post(PROPOSE, ours, "a=" + "x".repeat(400_000))
                        .status())
                .isEqualTo(409);
        for (String length : new String[] {"4000000", "20000000", "99999999"}) {
            Map<String, String> announced = Map.of("Content-Type", FORM, "Content-Length", length);
            assertSaidWith(therapist(stage).send("POST", PROPOSE, announced, ""), 413);
        }
    }

    @Test
    void saysWithAPageThatThereAreTooManyFields(Stage stage) {
        String own = stage.stack().portal().toString().replaceAll("/$", "");
        StringBuilder fields = new StringBuilder("a=b");
        for (int i = 0; i < 600; i++) {
            fields.append("&f").append(i).append("=x");
        }
        assertSaidWith(therapist(stage).get("/riverside/goals?" + fields), 400);
        assertSaidWith(therapist(stage).post(PROPOSE, Map.of("Origin", own), fields.toString()), 400);
        assertSaidWith(therapist(stage).post(PROPOSE, Map.of("Origin", own), "a&".repeat(9_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/riverside/%00", "/riverside/a%00b", "/%00", "/riverside/%0d%0aa", "/riverside/goals%7f"})
    void knowsNoAddressThatCannotBePrinted(String path, Stage stage) {
        assertSaidWith(stranger(stage).get(path), 400);
        assertSaidWith(therapist(stage).get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/riverside/a", "/riverside/"})
    void turnsAwayLongAddresses(String part, Stage stage) {
        for (Wire wire : new Wire[] {stranger(stage), therapist(stage)}) {
            assertSaidWith(wire.get(part + "/a".repeat(1_000)), 414);
            assertSaidWith(wire.get(part + "a".repeat(2_000)), 414);
            assertThat(wire.get(part + "/a".repeat(100_000)).status()).isEqualTo(400);
        }
    }

    @Test
    void goesToNoLongAddressAfterSigningInAgain(Stage stage) {
        Map<String, String> ours =
                Map.of("Origin", stage.stack().portal().toString().replaceAll("/$", ""));

        String page = "page=" + "/a".repeat(100_000) + "?note=1";
        assertSaidWith(therapist(stage).post("/sign-in-again", ours, page), 404);
    }

    private static void assertSaidWith(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body()).contains("class=\"reference\"");
    }

    private static Wire stranger(Stage stage) {
        return Wire.to(stage.stack().portal());
    }

    private static Wire therapist(Stage stage) {
        return Wire.to(
                stage.stack().portal(),
                stage.visitor("therapist@riverside.example").context());
    }
}
