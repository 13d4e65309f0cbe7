package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import care.tandem.run.Mail;
import care.tandem.run.Visitor;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What operators do on their pages, outside of all clinics. */
@OverHttp
class OperationTest {

    private static final String CLOSED = "This clinic is closed for now";

    private final String slug = "north-" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = "ruth@" + slug + ".example";

    @Test
    void openAClinicWhoseAdminSetsUpTheirAccountByMail(Clinic clinic) {
        Person operator = fillsIn(operator(clinic), slug, email).presses("open:send");

        assertThat(operator.all("h1").text()).isEqualTo("North Street");
        assertThat(operator.all("#goOn")).as(operator.main()).isEmpty();
        assertThat(operator.main()).contains(email, "Has not signed in yet");

        Document home = setsUpTheirAccount(clinic);
        assertThat(home.location()).endsWith("/" + slug);
        assertThat(home.select("h1").text()).contains("Ruth");
        assertThat(operator.open(operator.page().location()).main()).doesNotContain("Has not signed in yet");
        assertThat(Mail.to(email, clinic.stack())).hasSize(1);
    }

    /** The mail is in Spanish, which was asked for; the sign-in follows it. */
    private Document setsUpTheirAccount(Clinic clinic) {
        String letter = Mail.to(email, clinic.stack()).get(0);
        assertThat(letter).contains("Tu cuenta en Tandem");
        Visitor ruth = new Visitor(clinic.stack().portal());
        Document asked = ruth.follow(ruth.open(Mail.link(letter)), "#kc-info-message a");
        Document done = ruth.send(
                Visitor.form(asked, "#kc-passwd-update-form"),
                "",
                Map.of("password-new", Accounts.PASSWORD, "password-confirm", Accounts.PASSWORD));
        assertThat(done.select("#kc-info-message a").attr("href"))
                .isEqualTo(clinic.stack().portal().toString());
        return ruth.signIn(email, Accounts.PASSWORD);
    }

    @Test
    void giveAClinicToSomebodyWhoHasAnAccountWithoutAMail(Clinic clinic) {
        fillsIn(operator(clinic), slug, Member.SUPERVISOR.email()).presses("open:send");

        assertThat(Mail.to(Member.SUPERVISOR.email(), clinic.stack())).isEmpty();
        Document clinics = new Visitor(clinic.stack().portal()).signIn(Member.SUPERVISOR.email(), Accounts.PASSWORD);
        assertThat(clinics.select("main a").eachAttr("href")).contains("/" + slug);
    }

    @Test
    void areToldAtEachFieldWhatIsWrong(Clinic clinic) {
        Person operator = operator(clinic).open(at(clinic, "/operation/open")).writes("open:slug", "Clinics");
        operator.presses("open:send");

        operator.isToldAt("open:name", "");
        operator.isToldAt("open:slug", "The portal itself uses this word");
        operator.isToldAt("open:zone", "");
        operator.isToldAt("open:adminName", "");
        operator.isToldAt("open:adminEmail", "");
        assertThat(operator.value("open:slug")).isEqualTo("Clinics");
    }

    @Test
    void findNoShortNameForTwo(Clinic clinic) {
        Person operator =
                fillsIn(operator(clinic), clinic.address().substring(1), email).presses("open:send");

        operator.isToldAt("open:slug", "Another clinic has this short name");
        assertThat(Mail.to(email, clinic.stack())).isEmpty();
        for (String word : new String[] {"errors", "health", "operation", "goals", "preferences", "jakarta"}) {
            operator.writes("open:slug", word).presses("open:send").isToldAt("open:slug", "The portal itself uses");
        }
        operator.writes("open:slug", "x".repeat(200)).presses("open:send").isToldAt("open:slug", "2 to 40");
    }

    @Test
    void suspendAClinicAndNothingIsLost(Clinic clinic) {
        Person therapist = clinic.therapist()
                .open("/goals/propose")
                .chooses("propose:client", Member.CLIENT.called())
                .writes("propose:words", "By the river");
        String written = clinic.rows().written();
        Person operator = operator(clinic).open(at(clinic, "/operation/clinic?clinic=" + clinic.id()));
        operator.presses("suspend:send").isTold("The clinic is suspended");

        assertThat(therapist.answerToPressing("propose:send")).isEqualTo(423);
        assertThat(therapist.main()).contains(CLOSED, "By the river");
        Person client = clinic.client();
        assertThat(client.answerAt("/notes")).isEqualTo(423);
        assertThat(client.main()).contains(CLOSED);
        assertThat(client.page().select("footer").text()).contains("emergency number");
        assertThat(clinic.rows().written()).isEqualTo(written);
        Document choice = new Visitor(clinic.stack().portal()).signIn(Member.CLIENT.email(), Accounts.PASSWORD);
        assertThat(choice.select("a[href='" + clinic.address() + "']").text()).contains("Closed for now");

        operator.presses("reopen:send").isTold("The clinic is open again");
        assertThat(clinic.client().answerAt("/notes")).isEqualTo(200);
    }

    @Test
    void readNothingOfAClinic(Clinic clinic) {
        Person operator = operator(clinic);
        for (String page : new String[] {"/", "/people", "/audit", "/goals", "/notes", "/settings", "/operation"}) {
            assertThat(operator.answerAt(page)).as(page).isEqualTo(404);
        }
        operator.open(at(clinic, "/operation/clinic?clinic=" + clinic.id()));
        assertThat(operator.main())
                .contains(Member.ADMIN.called(), Member.ADMIN.email(), "Therapists: 2. Clients: 3.")
                .doesNotContain(Member.THERAPIST.called(), Member.CLIENT.called());
    }

    @Test
    void haveTheirPagesToThemselves(Clinic clinic) {
        Person operator = operator(clinic).open(at(clinic, "/operation/open"));
        for (Member member : new Member[] {Member.ADMIN, Member.THERAPIST, Member.CLIENT}) {
            Person other = clinic.has(member);
            for (String page :
                    new String[] {"/operation", "/operation/open", "/operation/clinic?clinic=" + clinic.id()}) {
                assertThat(other.answerAt(at(clinic, page))).as(page).isEqualTo(404);
            }
            assertThat(other.answerAt("/operation")).isEqualTo(404);
        }
        operator.field("open")
                .select("input[name=writer]")
                .val(UUID.randomUUID().toString());
        assertThat(operator.answerToPressing("open:send")).isEqualTo(409);
    }

    @Test
    void findAClinicByItsName(Clinic clinic) {
        Person operator = operator(clinic)
                .open(at(
                        clinic,
                        "/operation?name=" + clinic.address().substring(1).replace('-', '+')));
        assertThat(operator.all(".lines a").eachAttr("href"))
                .containsExactly("/operation/clinic?clinic=" + clinic.id());
        assertThat(operator.answerAt(at(clinic, "/operation?name=%D8%B4%25_'&page=9999999")))
                .isEqualTo(200);
        assertThat(operator.answerAt(at(clinic, "/operation/clinic?clinic=none")))
                .isEqualTo(404);
        assertThat(operator.answerAt(at(clinic, "/operation/clinic?clinic=" + UUID.randomUUID())))
                .isEqualTo(404);
    }

    private static Person operator(Clinic clinic) {
        Person operator = clinic.stranger().open("/").saysWhoTheyAre("operator@tandem.example", "demo");
        return operator.open(at(clinic, "/clinics"));
    }

    private static String at(Clinic clinic, String path) {
        return clinic.stack().portal().resolve(path).toString();
    }

    private static Person fillsIn(Person operator, String slug, String email) {
        return operator.open(operator.clinic()
                        .stack()
                        .portal()
                        .resolve("/operation/open")
                        .toString())
                .writes("open:name", "North Street")
                .writes("open:slug", slug)
                .writes("open:zone", "Europe/Madrid")
                .writes("open:adminName", "Ruth")
                .writes("open:adminEmail", email)
                .marks("open:language", "es");
    }
}
