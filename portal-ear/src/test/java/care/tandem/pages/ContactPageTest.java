package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a client is called and reached, as the client, their therapist and the clinic's admin write it down. */
@OverHttp
class ContactPageTest {

    @Test
    void isWrittenByTheClientAndReadByTheClinicWhichIsTold(Clinic clinic) {
        Person client = clinic.client().open("/");
        client.follows("a[href$='/contact']")
                .writes("keep:called", "Walt")
                .writes("keep:phone", "+49 30 1234")
                .writes("keep:person", "Ana Brandt, sister")
                .writes("keep:personPhone", "+49 30 9876")
                .presses("keep:send")
                .isTold("Saved");

        Person therapist = clinic.therapist();
        assertThat(told(therapist)).contains("Walter Brandt changed: Name to be called by, Phone");
        therapist.open("/client?client=" + clinic.idOf(Member.CLIENT));
        assertThat(therapist.main())
                .contains("Wants to be called Walt", "Ana Brandt, sister", "New from Walter Brandt");
        assertThat(therapist.all("a[href='tel:+49301234']")).isNotEmpty();
        therapist
                .follows("main a[href*='/contact']")
                .writes("keep:phone", "+49 30 5555")
                .presses("keep:send");
        therapist.isTold("Saved");
        assertThat(therapist.page().location()).contains("/client?");
        assertThat(told(therapist)).isEmpty();

        assertThat(told(client)).contains("Miriam Lindqvist changed: Phone");
        client.open("/contact");
        assertThat(client.page().expectFirst(".happened > li").text())
                .contains("Miriam Lindqvist", "+49 30 1234", "+49 30 5555");
        assertThat(told(client)).isEmpty();

        Person admin = clinic.has(Member.ADMIN).open("/people").follows("li:contains(Walter) a[href*='/contact']");
        assertThat(admin.value("keep:phone")).isEqualTo("+49 30 5555");
        admin.writes("keep:language", "German").presses("keep:send").isTold("Saved");
        assertThat(client.open("/contact").value("keep:language")).isEqualTo("German");
    }

    private static String told(Person person) {
        return person.open("/")
                .all("main .lines > li:has(a[href*='/contact?']) .line-more")
                .text();
    }

    @Test
    void weavesInWhatTheOtherSideWroteMeanwhileAndLosesNoWord(Clinic clinic) {
        String page = "/contact?client=" + clinic.idOf(Member.CLIENT);
        clinic.client().open("/contact").writes("keep:phone", "111 222").presses("keep:send");
        Person client = clinic.client().open("/contact");
        Person therapist = clinic.therapist().open(page);
        clinic.client().open("/contact").writes("keep:pronoun", "he").presses("keep:send");
        therapist
                .writes("keep:called", "Walt")
                .writes("keep:phone", "333 444")
                .presses("keep:send")
                .isTold("Saved");

        client.writes("keep:phone", "555 666").writes("keep:language", "German");
        assertThat(client.answerToPressing("keep:send")).isEqualTo(409);
        client.isWarned("changed elsewhere").isToldAt("keep:phone", "changed elsewhere");
        assertThat(client.value("keep:phone")).isEqualTo("555 666");
        assertThat(client.value("keep:language")).isEqualTo("German");
        assertThat(client.value("keep:called"))
                .as("theirs, which was not typed over")
                .isEqualTo("Walt");
        assertThat(client.value("keep:pronoun")).isEqualTo("he");
        assertThat(client.all("#keep .kept").text()).contains("333 444");

        client.presses("keep:send").isTold("Saved");
        therapist.open(page);
        assertThat(therapist.value("keep:phone")).isEqualTo("555 666");
        assertThat(therapist.value("keep:language")).isEqualTo("German");
        assertThat(therapist.value("keep:called")).isEqualTo("Walt");
    }

    @Test
    void saysWhatIsWrongAtEachLineAndKeepsWhatWasTyped(Clinic clinic) {
        Person client = clinic.client()
                .open("/contact")
                .writes("keep:called", "W".repeat(200))
                .writes("keep:phone", "at home")
                .writes("keep:personPhone", "112")
                .writes("keep:language", "العربية");
        assertThat(client.answerToPressing("keep:send")).isEqualTo(422);
        client.isToldAt("keep:called", "120");
        client.isToldAt("keep:phone", "three digits");
        client.isToldAt("keep:person", "whose phone");
        assertThat(client.value("keep:language")).isEqualTo("العربية");
        assertThat(clinic.rows().of("contact_version")).isZero();
        client.writes("keep:called", "نور")
                .writes("keep:phone", "")
                .writes("keep:personPhone", "")
                .presses("keep:send")
                .isTold("Saved");
        assertThat(client.value("keep:called")).isEqualTo("نور");
    }

    @Test
    void saysNothingClinicalToAnAdmin(Clinic clinic) {
        Together.agree(clinic.client(), clinic.therapist(), "To whistle zwitschernd");
        Together.signs(clinic.therapist(), Member.CLIENT);
        Person admin = clinic.has(Member.ADMIN).open("/contact?client=" + clinic.idOf(Member.CLIENT));
        assertThat(admin.main()).contains("Walter Brandt").doesNotContain("zwitschernd", "goal", "Session", "note");
        assertThat(admin.all("main a").eachAttr("href")).allMatch(way -> way.endsWith("/people"));
        assertThat(admin.answerAt("/contact?client=" + clinic.idOf(Member.THERAPIST)))
                .isEqualTo(404);
        assertThat(clinic.has(Member.SUPERVISOR).answerAt("/contact?client=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(403);
        assertThat(clinic.has(Member.OTHER_CLIENT).answerAt("/contact?client=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(404);
        assertThat(clinic.therapist().answerAt("/contact"))
                .as("who is no client")
                .isEqualTo(404);
    }
}
