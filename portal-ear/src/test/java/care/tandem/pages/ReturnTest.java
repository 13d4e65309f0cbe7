package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import care.tandem.run.Wire;
import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However odd the way through the sign-in, it ends on the page that was asked for, or on one with a way on. */
@OverHttp
class ReturnTest {

    private static final String BOTH = "both@tandem.example";
    private static final String ASKED = "/riverside/notes/begin?format=DAP";
    private static final String ASKED_TOO = "/hilltop/goals?which=ENDED";

    @Test
    void leadsEachOfTwoTabsToItsOwnPage(Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Document first = visitor.open(ASKED);
        Document second = visitor.open(ASKED_TOO);

        assertThat(place(signsIn(visitor, first))).isEqualTo(ASKED);
        assertThat(place(signsIn(visitor, second))).isEqualTo(ASKED_TOO);
    }

    @Test
    void leadsEachOfTwoTabsToItsOwnPageWhicheverIsAnsweredFirst(Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Document first = visitor.open(ASKED);
        Document second = visitor.open(ASKED_TOO);

        assertThat(place(signsIn(visitor, second))).isEqualTo(ASKED_TOO);
        assertThat(place(signsIn(visitor, first))).isEqualTo(ASKED);
    }

    @Test
    void takesABookmarkOfTheSignInForThePageThatWasAskedFor(Clinic clinic) {
        String bookmark = visitor(clinic).open(ASKED).location();
        Visitor later = visitor(clinic);

        assertThat(place(signsIn(later, later.open(bookmark)))).isEqualTo(ASKED);
    }

    /** A page further on in the sign-in belongs to a browser that Keycloak knows. */
    @Test
    void leadsOnFromABookmarkOfARefusedSignIn(Clinic clinic) {
        Visitor before = visitor(clinic);
        URI refused = URI.create(before.send(
                        Visitor.form(before.open(ASKED), "#kc-form-login"),
                        "",
                        Map.of("username", BOTH, "password", "no"))
                .location());

        String page = Wire.to(clinic.stack().realm())
                .get(refused.getRawPath() + "?" + refused.getRawQuery())
                .body();
        assertThat(page)
                .contains("This page is no longer good")
                .contains("href=\"" + clinic.stack().portal() + "clinics\"");
    }

    @Test
    void goesOnWhereSomebodyStepsBackToTheSignIn(Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Document asked = visitor.open(ASKED);
        signsIn(visitor, asked);

        assertThat(place(visitor.open(asked.location()))).isEqualTo(ASKED);
        assertThat(place(signsIn(visitor, asked))).isEqualTo(ASKED);
    }

    /** After half an hour Keycloak has forgotten what it was asked, and the browser has what it was given. */
    @Test
    void goesOnWhereThePageWasLeftForLong(Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Document asked = visitor.open(ASKED);
        visitor.forgets("AUTH_SESSION_ID");
        Document again = signsIn(visitor, asked);

        assertThat(again.select("main").text()).contains("That took a while, so we began again");
        assertThat(place(signsIn(visitor, again))).isEqualTo(ASKED);
    }

    @Test
    void hasAWayOnWhereABrowserLostAllItsCookies(Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Element form = Visitor.form(visitor.open(ASKED), "#kc-form-login");
        visitor.forgetsAll();
        Document again = visitor.answerTo(form).page();
        if (again.selectFirst("#kc-form-login") == null) {
            again = visitor.follow(again, "#backToApplication");
        }

        assertThat(place(signsIn(visitor, again))).isIn(ASKED, "/clinics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?state=old&session_state=s&code=used",
                "?format=DAP&state=old&session_state=s&iss=i&code=used",
                "?error=temporarily_unavailable&error_description=authentication_expired&state=old"
            })
    void beginsAnewWhereKeycloaksAnswerIsOld(String answer, Clinic clinic) {
        Visitor visitor = visitor(clinic);
        Document asked = visitor.open("/riverside/notes/begin" + answer);

        assertThat(place(signsIn(visitor, asked)))
                .isEqualTo("/riverside/notes/begin" + (answer.contains("DAP") ? "?format=DAP" : ""));
        assertThat(place(visitor.open("/riverside/notes/begin" + answer))).doesNotContain("state=");
    }

    @Test
    void givesUpWithAWayOnWhenItNeverWorks(Clinic clinic) {
        Wire.Answer answer = Wire.to(clinic.stack().portal()).get("/riverside?signin=3&state=old&code=used");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Signing in did not work").contains("href=\"/clinics\"");
    }

    @Test
    void leadsNobodyToAnotherHouse(Clinic clinic) {
        Wire wire = Wire.to(clinic.stack().portal());

        assertThat(wire.get("//elsewhere.example/x?state=old&code=used").head()).doesNotContain("elsewhere");
        assertThat(wire.get("/?state=old&code=used").head()).containsPattern("location: /\\s");
    }

    @Test
    void findsNothingBesideTheSignInWhereKeycloakStands(Clinic clinic) {
        Document root = visitor(clinic).open(clinic.stack().realm().resolve("/").toString());

        assertThat(root.select("a").eachAttr("href"))
                .containsOnly(clinic.stack().portal().toString());
        for (String console : new String[] {"/admin/", "/admin/master/console/", "/realms/tandem/account"}) {
            assertThat(Wire.to(clinic.stack().realm()).get(console).status())
                    .as(console)
                    .isEqualTo(404);
        }
    }

    private static Visitor visitor(Clinic clinic) {
        return new Visitor(clinic.stack().portal());
    }

    private static Document signsIn(Visitor visitor, Document asked) {
        return visitor.send(Visitor.form(asked, "#kc-form-login"), "", Map.of("username", BOTH, "password", "demo"));
    }

    /** Where somebody is in the portal: path and query. */
    private static String place(Document page) {
        URI address = URI.create(page.location());
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }
}
