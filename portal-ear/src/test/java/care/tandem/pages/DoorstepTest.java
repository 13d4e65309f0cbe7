package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import care.tandem.run.Wire.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal answers before any page: headers, addresses that are none, and forms of other sites. */
@OverHttp
class DoorstepTest {

    private static final String PROPOSE = "/riverside/goals/propose";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/clinics",
                "/riverside/goals",
                "/health/ready",
                "/jakarta.faces.resource/tandem/tandem.css",
                "/jakarta.faces.resource/tandem/none.css",
                "/index.xhtml",
                "/WEB-INF/web.xml"
            })
    void sendsItsHeadersWithEveryAnswer(String path, Clinic clinic) {
        String head = clinic.wire().get(path).head();

        assertThat(head)
                .contains("content-security-policy: default-src 'self'; base-uri 'none'; object-src 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' http://localhost:")
                .contains("x-content-type-options: nosniff")
                .contains("x-frame-options: deny")
                .contains("referrer-policy: same-origin")
                .contains("permissions-policy: ")
                .contains("cross-origin-opener-policy: same-origin")
                .contains("strict-transport-security: ")
                .doesNotContain("\nserver:")
                .doesNotContain("x-powered-by")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void letsResourcesBeKeptForAYearAndPagesNotAtAll(Clinic clinic) {
        assertThat(clinic.wire()
                        .get("/jakarta.faces.resource/tandem/tandem.css")
                        .head())
                .contains("max-age=31536000");
        assertThat(clinic.wire().get("/").head()).contains("cache-control: no-store");
        assertThat(clinic.wire(Member.THERAPIST)
                        .get(clinic.address() + "/goals")
                        .head())
                .contains("cache-control: no-store");
    }

    /** Also those that a script imports: without the version they would be those of an earlier build for a year. */
    @Test
    void callsStylesAndScriptsByTheVersionOfTheBuild(Clinic clinic) {
        Pattern named = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
        Pattern imported = Pattern.compile("\"\\./([^\"]+)\"");
        Deque<String> next = new ArrayDeque<>();
        for (String page : List.of("", "/goals", "/notes")) {
            named.matcher(clinic.wire(Member.THERAPIST)
                            .get(clinic.address() + page)
                            .body())
                    .results()
                    .forEach(found -> next.add(found.group(1)));
        }
        Set<String> seen = new TreeSet<>();
        while (!next.isEmpty()) {
            String address = next.pop();
            if (seen.add(address)) {
                Answer answer = clinic.wire().get(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(answer.head()).as(address).contains("max-age=31536000");
                imported.matcher(address.contains("/tandem/") && address.contains(".js") ? answer.body() : "")
                        .results()
                        .forEach(found -> next.add("/jakarta.faces.resource/tandem/" + found.group(1)));
            }
        }
        assertThat(seen)
                .allMatch(address -> address.matches("/jakarta\\.faces\\.resource/[a-z]+/[^?]+\\?v=[0-9.]+"))
                .anyMatch(address -> address.contains("/tandem/ask.js?"));
        assertThat(seen.stream()
                        .filter(address -> address.contains("/tandem/"))
                        .map(address -> address.replaceFirst(".*\\?v=", ""))
                        .distinct())
                .singleElement()
                .asString()
                .matches("[0-9]{14}");
    }

    @Test
    void leadsToTheSignInFromAPageAndSaysSoToAScript(Clinic clinic) {
        assertThat(clinic.wire().get("/riverside/goals").status()).isEqualTo(302);
        for (Map<String, String> script : List.of(
                Map.of("X-Requested-With", "XMLHttpRequest"),
                Map.of("Sec-Fetch-Mode", "cors"),
                Map.of("Upgrade", "websocket"))) {
            Answer answer = clinic.wire().send("GET", "/riverside/goals", script, "");
            assertThat(answer.status()).as("%s", script).isEqualTo(401);
            assertThat(answer.head()).as("%s", script).doesNotContain("set-cookie: oauth");
            assertThat(answer.body()).as("%s", script).contains("You have been signed out");
        }
        assertThat(clinic.wire()
                        .send("GET", "/riverside/goals", Map.of("Sec-Fetch-Mode", "navigate"), "")
                        .status())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/riverside/WEB-INF/web.xml",
                "/riverside/WEB-INF%2Fweb.xml",
                "/riverside/%57EB-INF/web.xml",
                "/riverside/%2557EB-INF/web.xml",
                "/riverside/goals/../WEB-INF/web.xml",
                "/riverside/goals/%2e%2e/WEB-INF/web.xml",
                "/riverside/goals/%252e%252e/WEB-INF/web.xml",
                "/riverside/./WEB-INF/web.xml",
                "/riverside//WEB-INF/web.xml",
                "/riverside/WEB-INF;a=b/web.xml",
                "/riverside/;a=b/WEB-INF/web.xml",
                "/riverside/WEB-INF%5Cweb.xml",
                "/riverside/WEB-INF/web%2Exml",
                "/riverside/META-INF/MANIFEST.MF",
                "/riverside/WEB-INF/templates/layout.xhtml",
                "/riverside/WEB-INF/templates/layout",
                "/riverside/errors/404",
                "/riverside/goals/view.xhtml",
                "/riverside/jakarta.faces.resource/tandem.css",
                "/riverside/index",
                "/riverside/clinics",
                "/goals/view",
                "/home",
                "/errors/500",
                "/riverside/%00",
                "/nowhere/goals"
            })
    void knowsNoAddressesButThoseOfItsPages(String path, Clinic clinic) {
        Answer answer = clinic.wire(Member.THERAPIST).get(path.replace("/riverside", clinic.address()));

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app").doesNotContain("Manifest-Version");
    }

    @Test
    void turnsAwayFormsThatDoNotComeFromItsOwnPages(Clinic clinic) {
        Wire wire = clinic.wire(Member.THERAPIST);
        String own = clinic.stack().portal().toString().replaceAll("/$", "");

        assertThat(wire.post(PROPOSE, Map.of(), "a=b").status()).isEqualTo(403);
        assertThat(wire.post(PROPOSE, Map.of("Origin", "https://elsewhere.example"), "a=b")
                        .status())
                .isEqualTo(403);
        assertThat(wire.post(PROPOSE, Map.of("Origin", "null"), "a=b").status()).isEqualTo(403);
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(wire.post(PROPOSE, Map.of("Sec-Fetch-Site", site), "a=b").status())
                    .as(site)
                    .isEqualTo(403);
            assertThat(wire.post(PROPOSE, Map.of("Sec-Fetch-Site", site, "Origin", own), "a=b")
                            .status())
                    .as(site + " with our origin")
                    .isEqualTo(403);
        }
    }

    @Test
    void turnsAwaySocketsThatDoNotComeFromItsOwnPages(Clinic clinic) {
        Answer answer = clinic.wire(Member.THERAPIST)
                .send(
                        "GET",
                        "/riverside/goals",
                        Map.of("Upgrade", "websocket", "Origin", "https://elsewhere.example"),
                        "");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void takesNoFormThatDoesNotSayForWhomItWasRendered(Clinic clinic) {
        String own = clinic.stack().portal().toString().replaceAll("/$", "");
        Wire wire = clinic.wire(Member.THERAPIST);

        assertThat(wire.post(clinic.address() + "/goals/propose", Map.of("Origin", own), "propose:words=x")
                        .status())
                .isEqualTo(409);
        assertThat(wire.post(
                                clinic.address() + "/goals/propose",
                                Map.of("Origin", own),
                                "writer=00000000-0000-4000-8000-000000021002&propose:words=x")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void signsNobodyOutForAnotherSite(Clinic clinic) {
        Person therapist = clinic.stranger().open("/").saysWhoTheyAre(Member.THERAPIST);
        Wire wire = Wire.to(clinic.stack().portal(), therapist.visitor().cookies());

        assertThat(wire.post("/sign-out", Map.of("Origin", "https://elsewhere.example"), "a=b")
                        .status())
                .isEqualTo(403);
        assertThat(wire.get(clinic.address()).status()).isEqualTo(200);
    }
}
