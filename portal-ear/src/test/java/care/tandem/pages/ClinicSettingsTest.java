package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clinic's admins decide, and what everybody sees of it with their next page. */
@OverHttp
class ClinicSettingsTest {

    @Test
    void callTheClinicByItsNewName(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look").writes("decide:NAME", "عيادة النور");
        admin.presses("decide:send").isTold("applies from now on");
        Person client = clinic.client().open("/goals");
        assertThat(client.all(".brand bdi").text()).isEqualTo("عيادة النور");
        assertThat(client.page().title()).endsWith("عيادة النور");
        assertThat(admin.all(".decided").text())
                .contains("Before: Lakeside Practice. Now: عيادة النور.", Member.ADMIN.called());
        assertThat(clinic.rows()
                        .number("select count(*) from decision where setting = 'NAME' and before = "
                                + "'Lakeside Practice' and clinic_id = '" + clinic.id() + "'"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "look       | NAME               | ''              | Write something",
                "look       | ACCENT             | red             | six digits behind a sharp",
                "look       | ACCENT             | #84cdc6         | contrast is 1.",
                "look       | ACCENT_IN_DARK     | #1d6660         | at least 4.5 : 1",
                "place      | ZONE               | Mars/Olympus    | not on offer",
                "notes      | UNLOCK_HOURS       | 8761            | Between 1 and 8,760",
                "notes      | SIGN_AGAIN_MINUTES | -1              | Between 0 and 1,440",
                "signing-in | IDLE_MINUTES       | 4               | Between 5 and 120",
                "signing-in | LONGEST_HOURS      | ten             | A whole number",
                "keeping    | KEPT_YEARS         | 5               | Between 6 and 100"
            })
    void areRefusedAtTheFieldThatIsWrong(String page, String field, String typed, String why, Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/" + page).writes("decide:" + field, typed);
        Change change = Change.in(clinic);
        assertThat(admin.answerToPressing("decide:send")).isEqualTo(422);
        assertThat(admin.field("decide:" + field + "Error").text()).containsIgnoringCase(why);
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void areTooLongOrWithoutAnybodyToCall(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look").writes("decide:NAME", "a".repeat(200));
        assertThat(admin.answerToPressing("decide:send")).isEqualTo(422);
        admin.isToldAt("decide:NAME", "200 characters");
        assertThat(admin.value("decide:NAME")).hasSize(200);

        admin.open("/settings/danger").writes("decide:CRISIS_CONTACT", "").writes("decide:CRISIS_CONTACT_ES", " ");
        assertThat(admin.answerToPressing("decide:send")).isEqualTo(422);
        admin.isToldAt("decide:CRISIS_CONTACT", "in one language at least");
    }

    @Test
    void areNotDecidedOverSomebodyElses(Clinic clinic) {
        Person one = clinic.has(Member.ADMIN).open("/settings/keeping").writes("decide:KEPT_YEARS", "20");
        Person other = one.inANewTab().open("/settings/look").writes("decide:NAME", "Seaside");
        one.presses("decide:send").isTold("applies from now on");
        assertThat(other.answerToPressing("decide:send")).isEqualTo(409);
        assertThat(other.value("decide:NAME")).as("what was typed").isEqualTo("Seaside");
        other.presses("decide:send").isTold("applies from now on");
    }

    @Test
    void keepSessionsAtTheirTimeInAnotherZone(Clinic clinic) {
        Person therapist = clinic.therapist();
        clinic.rows()
                .change("insert into session (clinic_id, id, therapist_id, starts_at, ends_at, kind, mode) values ('"
                        + clinic.id() + "', gen_random_uuid(), '" + clinic.idOf(Member.THERAPIST)
                        + "', timestamp '2027-07-01 10:00' at time zone 'Europe/Madrid', timestamp '2027-07-01 10:50' at time zone "
                        + "'Europe/Madrid', 'INDIVIDUAL', 'VIDEO')");
        Person admin = clinic.has(Member.ADMIN).open("/settings/place");
        assertThat(admin.main()).contains("One session is planned: it keeps its time by the clock");
        admin.writes("decide:ZONE", "America/New_York").presses("decide:send").isTold("applies from now on");
        assertThat(admin.all(".decided").text()).contains("Before: Madrid. Now: New York.");
        assertThat(clinic.rows()
                        .number("select count(*) from session where clinic_id = '" + clinic.id()
                                + "' and starts_at = timestamp '2027-07-01 10:00' at time zone 'America/New_York' "
                                + "and ends_at - starts_at = interval '50 minutes'"))
                .isOne();
        assertThat(therapist.open("/settings").main()).contains("New York");
    }

    @Test
    void sayWhomToCallInTheReadersLanguage(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN)
                .open("/settings/danger")
                .writes("decide:CRISIS_CONTACT", "555 0100 (at any hour)")
                .writes("decide:CRISIS_CONTACT_ES", "555 0199 (a cualquier hora)");
        admin.presses("decide:send").isTold("applies from now on");
        assertThat(clinic.client().open("/goals").all(".foot").text()).contains("555 0100 (at any hour)");
        Person spanish = clinic.client().speaking("es-ES").open("/goals");
        assertThat(spanish.all(".foot a[href='tel:5550199']")).hasSize(1);
    }

    @Test
    void sayInWhichLanguagesPagesCanBeRead(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/place");
        admin.field("decide:LANGUAGES").select("[value=en]").removeAttr("checked");
        admin.presses("decide:send");
        Person client = clinic.client().speaking("en-GB").open("/settings");
        assertThat(client.page().expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(client.all("input[name=language]").eachAttr("value")).containsExactly("es");
        admin.open("/settings/place")
                .field("decide:LANGUAGES")
                .select("[checked]")
                .removeAttr("checked");
        assertThat(admin.answerToPressing("decide:send")).isEqualTo(422);
        assertThat(admin.field("decide:LANGUAGESError").text()).isEqualTo("Elige al menos uno.");
    }

    @Test
    void sayWhatANoteBeginsWithAndWhatIsProposedWhenItIsSigned(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/notes");
        admin.field("decide:FORMATS")
                .select("[value=SOAP], [value=BIRP], [value=GIRP]")
                .removeAttr("checked");
        admin.marks("decide:SHARING", "WITHHELD").presses("decide:send").isTold("applies from now on");
        Person therapist = clinic.therapist().open("/notes/begin");
        assertThat(therapist.all("input[name='begin:format']").eachAttr("value"))
                .containsExactly("DAP", "FREE_TEXT");
        assertThat(therapist.all("input[name='begin:format'][checked]").eachAttr("value"))
                .containsExactly("DAP");
        therapist.chooses("begin:client", Member.CLIENT.called()).presses("begin:send");
        assertThat(therapist.field("write:withhold").hasAttr("checked")).isTrue();
        therapist.isInSight("write:withhold");
    }

    @Test
    void areForAdminsAlone(Clinic clinic) {
        for (String page : new String[] {"look", "place", "danger", "notes", "signing-in", "keeping"}) {
            assertThat(clinic.therapist().answerAt("/settings/" + page))
                    .as(page)
                    .isEqualTo(403);
            assertThat(clinic.client().answerAt("/settings/" + page)).as(page).isEqualTo(403);
            assertThat(clinic.has(Member.ADMIN).answerAt("/settings/" + page))
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void tellAPageThatAsksWhetherSomebodyIsThere(Clinic clinic) {
        Person client = clinic.client();
        client.open("/settings");
        assertThat(client.page().expectFirst("#stay").attr("data-idle")).isEqualTo("1800");
        assertThat(client.answerAt("/stay?member=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(204);
        assertThat(client.answerAt("/stay?member=" + clinic.idOf(Member.THERAPIST)))
                .as("somebody else has signed in")
                .isEqualTo(409);
    }

    /** Nobody waits here until they are idle; what Keycloak said is as old as the clinic wants it. */
    @Test
    void askForASignInThatIsRecentEnough(Clinic clinic) {
        Person client = clinic.stranger().open("/goals").saysWhoTheyAre(Member.CLIENT);
        clinic.rows().change("update clinic set longest_hours = 0 where id = '" + clinic.id() + "'");
        client.inANewTab().open("/goals").field("kc-form-login");
    }
}
