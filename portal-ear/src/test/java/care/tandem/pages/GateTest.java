package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import care.tandem.run.Wire.Answer;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before anybody is asked to sign in, and that a page of ours says so. */
@OverHttp
class GateTest {

    private static final String PROPOSE = "/riverside/goals/propose";
    private static final String END = "\r\nConnection: close\r\n\r\n";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void takesNoMethodsButThoseOfPagesAndForms(String method, Clinic clinic) {
        for (String path : new String[] {"/", "/clinics", PROPOSE, "/riverside/notes/keep", "/sign-out", "/nowhere"}) {
            Answer answer = clinic.wire().send(method, path, Map.of(), "");

            assertSaidWith(answer, 405);
            assertThat(answer.head()).contains("\nallow: get, head, post\r");
        }
        assertSaidWith(clinic.wire(Member.THERAPIST).send(method, PROPOSE, Map.of(), "a=b"), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"elsewhere.example", "localhost", "localhost:1", "127.0.0.1", "localhost.elsewhere.example"})
    void answersUnderItsOwnNameOnly(String host, Clinic clinic) {
        for (String path : new String[] {"/", "/clinics", "/riverside/goals"}) {
            Answer answer = clinic.wire().exchange("GET " + path + " HTTP/1.1\r\nHost: " + host + END);

            assertSaidWith(answer, 421);
            assertThat(answer.head()).doesNotContain("location:");
        }
    }

    @Test
    void takesNoOtherNameFromTheRequestLineOrFromWhoeverForwards(Clinic clinic) {
        String own = clinic.stack().portal().getAuthority();
        String elsewhere = "GET http://elsewhere.example/clinics HTTP/1.1\r\nHost: ";

        assertSaidWith(clinic.wire().exchange(elsewhere + "elsewhere.example" + END), 421);
        assertThat(clinic.wire().exchange(elsewhere + own + END).status()).isEqualTo(400);
        for (String forwarded : new String[] {"X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-For"}) {
            assertThat(clinic.wire()
                            .send("GET", "/clinics", Map.of(forwarded, "elsewhere"), "")
                            .head())
                    .as(forwarded)
                    .contains("redirect_uri=http%3a%2f%2f" + own.replace(":", "%3a"))
                    .doesNotContain("elsewhere");
        }
    }

    @Test
    void tellsAProxyThatAsksByNumberWhetherItIsWell(Clinic clinic) {
        Answer answer = clinic.wire().exchange("GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1" + END);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void takesNoTokens(Clinic clinic) {
        for (Wire wire : new Wire[] {clinic.wire(), clinic.wire(Member.THERAPIST)}) {
            for (String scheme : new String[] {"Bearer e30.e30.e30", "Basic YTpi", "bearer"}) {
                assertSaidWith(wire.send("GET", "/riverside/goals", Map.of("Authorization", scheme), ""), 403);
            }
            assertSaidWith(wire.get("/riverside/goals?access_token=e30.e30.e30"), 403);
        }
    }

    /** Of all clients of the realm, those that come with Keycloak too. */
    @Test
    void letsKeycloakGiveNoTokenForAPassword(Clinic clinic) {
        Rows keycloak = Rows.ofKeycloak(clinic.stack());

        assertThat(keycloak.number("select count(*) from client c join realm r on r.id = c.realm_id where "
                        + "r.name = 'tandem' and c.direct_access_grants_enabled"))
                .isZero();
        assertThat(keycloak.number("select count(*) from client c join realm r on r.id = c.realm_id where "
                        + "r.name = 'tandem' and c.client_id = 'admin-cli'"))
                .isOne();
    }

    @Test
    void keepsAllCookiesForSecureConnections(Clinic clinic) {
        String head = clinic.wire().get("/riverside/goals").head();

        assertThat(head.lines().filter(line -> line.startsWith("set-cookie:")))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; secure")
                        .contains("; httponly")
                        .contains("samesite=lax"));
    }

    @Test
    void readsNothingThatIsNoForm(Clinic clinic) {
        for (Wire wire : new Wire[] {clinic.wire(), clinic.wire(Member.THERAPIST)}) {
            String broken = "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\n--";
            assertSaidWith(wire.post(PROPOSE, Map.of("Content-Type", "multipart/form-data; boundary=b"), broken), 415);
            assertSaidWith(wire.post(PROPOSE, Map.of("Content-Type", "application/json"), "{}"), 415);
            assertSaidWith(wire.post(PROPOSE, Map.of("Expect", "100-continue"), "a=b"), 417);
            assertSaidWith(wire.send("GET", PROPOSE, Map.of("Content-Type", FORM), "a=b"), 400);
            assertSaidWith(wire.send("POST", PROPOSE, Map.of("Transfer-Encoding", "chunked"), ""), 411);
        }
    }

    @Test
    void readsNoMoreThanTheLongestNoteAndNothingOfStrangers(Clinic clinic) {
        Map<String, String> ours =
                Map.of("Origin", clinic.stack().portal().toString().replaceAll("/$", ""));

        Answer small = clinic.wire().post(PROPOSE, ours, "a=b");
        assertSaidWith(small, 401);
        assertThat(small.text()).doesNotContain("__Host-tandem=");
        assertSaidWith(clinic.wire().post(PROPOSE, ours, "a=" + "x".repeat(400_000)), 401);
        assertSaidWith(clinic.wire().post("/preferences", ours, "a=" + "x".repeat(10_000)), 413);
        assertThat(clinic.wire(Member.THERAPIST)
                        .post(clinic.address() + "/goals/propose", ours, "a=" + "x".repeat(400_000))
                        .status())
                .isEqualTo(409);
        for (String length : new String[] {"4000000", "20000000", "99999999", "300000000", "9999999999999"}) {
            Map<String, String> announced = Map.of("Content-Type", FORM, "Content-Length", length);
            assertSaidWith(clinic.wire(Member.THERAPIST).send("POST", PROPOSE, announced, ""), 413);
        }
    }

    @Test
    void takesNoCookieForASessionThatIsNone(Clinic clinic) {
        URI portal = clinic.stack().portal();
        Map<String, String> ours = Map.of("Origin", portal.toString().replaceAll("/$", ""));
        String longest = "a=" + "x".repeat(400_000);

        Answer forged = Wire.to(portal, "__Host-tandem=forged").post(PROPOSE, ours, longest);
        assertSaidWith(forged, 401);
        assertThat(forged.body()).contains("You have been signed out").contains("href=\"/clinics\"");

        String strangers = clinic.wire()
                .get("/riverside")
                .text()
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Set-Cookie: ", 0, 12))
                .map(line -> line.substring(12).split(";", 2)[0])
                .collect(Collectors.joining("; "));
        assertThat(strangers).isNotEmpty();
        assertThat(Wire.to(portal, strangers).post(PROPOSE, ours, longest).status())
                .isEqualTo(401);
        assertSaidWith(Wire.to(portal, "__Host-tandem-known=forged").post(PROPOSE, ours, longest), 401);
    }

    @Test
    void saysWithAPageThatThereAreTooManyFields(Clinic clinic) {
        String own = clinic.stack().portal().toString().replaceAll("/$", "");
        StringBuilder fields = new StringBuilder("a=b");
        for (int i = 0; i < 600; i++) {
            fields.append("&f").append(i).append("=x");
        }
        assertSaidWith(clinic.wire(Member.THERAPIST).get("/riverside/goals?" + fields), 400);
        assertSaidWith(clinic.wire(Member.THERAPIST).post(PROPOSE, Map.of("Origin", own), fields.toString()), 400);
        assertSaidWith(clinic.wire(Member.THERAPIST).post(PROPOSE, Map.of("Origin", own), "a&".repeat(9_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/riverside/%00",
                "/riverside/a%00b",
                "/%00",
                "/riverside/%0d%0aa",
                "/riverside/goals%7f",
                "/riverside/goals?a=%00",
                "/riverside/%zz",
                "/%",
                "/riverside/goals?words=%zz",
                "/riverside/goals?words=%4",
                "/riverside/NUL",
                "/riverside/goals?a=NUL",
                "/riverside/g\u00f3als",
                "/riverside/%ff"
            })
    void knowsNoAddressThatCannotBePrinted(String path, Clinic clinic) {
        String sent = path.replace("NUL", "\0");
        assertSaidWith(clinic.wire().get(sent), 400);
        assertSaidWith(clinic.wire(Member.THERAPIST).get(sent), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/riverside/a", "/riverside/"})
    void turnsAwayLongAddresses(String part, Clinic clinic) {
        for (Wire wire : new Wire[] {clinic.wire(), clinic.wire(Member.THERAPIST)}) {
            assertSaidWith(wire.get(part + "/a".repeat(1_000)), 414);
            assertSaidWith(wire.get(part + "a".repeat(2_000)), 414);
            assertSaidWith(wire.get(part + "/a".repeat(30_000)), 414);
            assertSaidWith(wire.get(part + "?a=" + "b".repeat(20_000)), 414);
            assertSaidWith(wire.get(part + "?" + "a&".repeat(20_000)), 414);
            assertThat(wire.get(part + "/a".repeat(100_000)).status()).isEqualTo(400);
        }
    }

    @Test
    void readsLongHeadsAndNoLongCookies(Clinic clinic) {
        Wire stranger = clinic.wire();
        StringBuilder many = new StringBuilder(
                "GET / HTTP/1.1\r\nHost: " + clinic.stack().portal().getAuthority());
        for (int i = 0; i < 2_000; i++) {
            many.append("\r\nX-").append(i).append(": y");
        }

        assertThat(stranger.exchange(many + END).status()).isEqualTo(200);
        assertThat(stranger.send("GET", "/", Map.of("X-Long", "y".repeat(50_000)), "")
                        .status())
                .isEqualTo(200);
        assertSaidWith(stranger.send("GET", "/", Map.of("Cookie", "a=" + "y".repeat(50_000)), ""), 431);
    }

    @Test
    void goesToNoLongAddressAfterSigningInAgain(Clinic clinic) {
        Map<String, String> ours =
                Map.of("Origin", clinic.stack().portal().toString().replaceAll("/$", ""));

        String page = "page=" + "/a".repeat(100_000) + "?note=1";
        assertSaidWith(clinic.wire(Member.THERAPIST).post("/sign-in-again", ours, page), 404);
    }

    private static void assertSaidWith(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body()).contains("class=\"reference\"");
    }
}
