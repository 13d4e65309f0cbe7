package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import care.tandem.run.Visitor;
import care.tandem.run.Wire;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OverHttp
class ComingAndGoingTest {

    /** Each field says what it is in them. */
    private static final List<String> NOTE = List.of(
            "write:section0", "write:section1", "write:section2", "write:section3", "write:section4", "write:summary");

    @Test
    void leadsToThePageThatWasAskedForWithAllOfItsAddress(Clinic clinic) {
        Person therapist = clinic.stranger().open("/notes/begin?format=DAP");
        assertThat(therapist.isAskedWhoTheyAre()).isTrue();
        therapist.saysWhoTheyAre(Member.THERAPIST);

        assertThat(therapist.page().location()).endsWith(clinic.address() + "/notes/begin?format=DAP");
        therapist.isInSight("begin:sessionDay");
    }

    @Test
    void endsTheSignInWithKeycloakTooWhenSomebodySignsOut(Clinic clinic) {
        Person client = clinic.stranger().open("/").saysWhoTheyAre(Member.CLIENT);
        client.answerToPressing(client.page().expectFirst("form[action='/sign-out'] [type=submit]"));
        assertThat(client.page().location()).endsWith("/?signed=out");
        client.isTold("You are signed out.");

        assertThat(client.open("/goals").isAskedWhoTheyAre()).isTrue();
    }

    @Test
    void keepsTheSignInInACookieThatIsGoneWithTheBrowserAndThatNoScriptReads(Clinic clinic) {
        Person client = clinic.stranger().open("/").saysWhoTheyAre(Member.CLIENT);

        assertThat(client.visitor().given(Visitor.SESSION).toLowerCase(Locale.ROOT))
                .contains("; secure", "; httponly", "; samesite=lax", "; path=/")
                .doesNotContain("expires", "max-age", "domain");
    }

    @Test
    void makesTheSessionThatWasKnownBeforeTheSignInWorthNothing(Clinic clinic) {
        Person client = clinic.client().isSignedOutEverywhere();
        Element form = client.visitor().open("/").expectFirst("form.language");
        client.sends(form.attr("action", clinic.address()));
        assertThat(client.isAskedWhoTheyAre()).isTrue();
        String before = session(client);
        client.saysWhoTheyAre(Member.CLIENT);

        assertThat(before).startsWith(Visitor.SESSION + "=");
        assertThat(session(client)).isNotEqualTo(before);
        Wire thief = Wire.to(clinic.stack().portal(), before);
        assertThat(thief.get(clinic.address() + "/goals").status()).isEqualTo(302);
        Wire theirs = Wire.to(clinic.stack().portal(), client.visitor().cookies());
        assertThat(theirs.get(clinic.address() + "/goals").status()).isEqualTo(200);
    }

    private static String session(Person person) {
        return person.visitor().given(Visitor.SESSION).split(";", 2)[0];
    }

    @Test
    void letsSomebodyWorkInTwoClinicsAtOnce(Clinic here, Clinic there) {
        Person hereNow = proposing(here, "By the river");
        Person thereNow = proposing(there, "On the hill");
        hereNow.presses("propose:send");
        thereNow.presses("propose:send");

        assertThat(hereNow.main()).contains("By the river");
        assertThat(thereNow.main()).contains("On the hill");
        assertThat(hereNow.open("/goals").main()).contains("By the river").doesNotContain("On the hill");
        assertThat(thereNow.open("/goals").main()).contains("On the hill").doesNotContain("By the river");
    }

    @Test
    void refusesAFormOfOneClinicThatIsSentToTheOther(Clinic here, Clinic there) {
        Person therapist = proposing(here, "By the river");
        therapist.field("propose").attr("action", there.address() + "/goals/propose");
        Change change = Change.in(there);
        String written = here.rows().written();

        therapist.presses("propose:send");
        assertThat(therapist.all("h1").text()).isEqualTo("This could not be saved");
        assertThat(therapist.page().outerHtml()).doesNotContain("By the river");
        change.isOneRefusalAndNothingElse();
        assertThat(here.rows().written()).isEqualTo(written);
    }

    /** In the same session, as from two tabs. */
    private static Person proposing(Clinic clinic, String words) {
        return clinic.therapist()
                .open("/goals/propose")
                .chooses("propose:client", Member.CLIENT.called())
                .writes("propose:words", words);
    }

    @Test
    void hasAKindWordForSomebodyWhomNoClinicKnows(Clinic clinic) {
        String email = "nobody-" + clinic.id() + "@pages.example";
        new Accounts(clinic.stack()).open(email, true);
        Person nobody = clinic.stranger();
        assertThat(nobody.open("/").saysWhoTheyAre(email, Accounts.PASSWORD).answerAt("/"))
                .isEqualTo(404);

        Element main = nobody.visitor().open("/clinics").expectFirst("main");
        assertThat(main.text()).contains("Your account belongs to no clinic");
        assertThat(main.select("a")).isEmpty();
    }

    @Test
    void keepsWhatWasSentAfterTheSessionHadEnded(Clinic clinic) {
        Person therapist = writingMuch(clinic).isSignedOut();
        therapist.presses("write:keep").idOf("note");

        holdsAllWords(therapist);
    }

    @Test
    void keepsWhatWasSentWhenTheSamePersonSignsInAgain(Clinic clinic) {
        Person therapist = writingMuch(clinic).isSignedOutEverywhere();
        therapist.presses("write:keep").saysWhoTheyAre(Member.THERAPIST).idOf("note");

        holdsAllWords(therapist);
    }

    @Test
    void neitherKeepsNorShowsTheWordsWhenAnotherPersonSignsInThere(Clinic clinic) {
        Person therapist = writingMuch(clinic).isSignedOutEverywhere();
        String written = clinic.rows().written();
        therapist.presses("write:keep").saysWhoTheyAre(Member.COLLEAGUE);

        assertThat(therapist.all("h1").text()).isEqualTo("This could not be saved");
        assertThat(therapist.page().outerHtml()).doesNotContain("ñandú");
        assertThat(clinic.rows().written()).isEqualTo(written);
    }

    private static Person writingMuch(Clinic clinic) {
        Person therapist = Together.fillsIn(clinic.therapist(), Member.CLIENT);
        NOTE.forEach(field -> therapist.writes(field, manyWords(field)));
        return therapist;
    }

    /** More than fits where a server usually keeps a form over a sign-in, in letters of several languages. */
    private static String manyWords(String field) {
        return field + " “ñandú, Größe, déjà vu” ".repeat(200) + field;
    }

    private static void holdsAllWords(Person therapist) {
        assertThat(NOTE).allSatisfy(field -> assertThat(therapist.value(field)).isEqualTo(manyWords(field)));
    }
}
