package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page from which a therapist works with a client, and the ways that lead there. */
@OverHttp
class ClientPageTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Test
    void showsAllOfThemEachLineLeadingOn(Clinic clinic) {
        Person therapist = clinic.therapist();
        Person client = clinic.client();
        String goal = Together.agree(client, therapist, "To row", "A boat");
        String signed = Together.signs(therapist, Member.CLIENT);
        String draft = Together.keeps(therapist, Member.CLIENT);
        Together.plans(therapist, Member.CLIENT, TODAY.plusDays(2)).presses("plan:send");
        Together.plans(therapist, Member.CLIENT, TODAY.minusDays(4)).presses("plan:send");
        Together.checksIn(client, goal, 6, "On the lake");
        clinic.hasWorkingTogether(Member.COLLEAGUE, Member.CLIENT);

        assertThat(therapist.open("/people").main()).contains("Walter Brandt");
        therapist.follows("a.line-title:contains(Walter)");
        assertThat(therapist.page().expectFirst("h1").text()).isEqualTo("Walter Brandt");
        assertThat(therapist.main())
                .contains("New from Walter Brandt", "Next", "Last", "A boat", "Tomás Herrera", "Edith Vance");
        assertThat(therapist.all(".beside a[href*='goals/view?goal=" + goal + "']"))
                .hasSize(2);
        assertThat(therapist.all(".beside a[href*='notes/write?note=" + draft + "']"))
                .hasSize(1);
        assertThat(therapist.all(".beside a[href*='notes/view?note=" + signed + "']"))
                .hasSize(1);
        assertThat(therapist.all(".beside a[href*='sessions/view']")).hasSize(2);
        for (String way : List.of(
                "/notes/begin?client=",
                "/sessions/plan?client=",
                "/goals/propose?client=",
                "/goals?client=",
                "/notes?client=",
                "/record?client=",
                "/goals/review?client=",
                "/sessions/letter?client=",
                "/psychotherapy?client=",
                "/contact?client=")) {
            String address = clinic.address() + way + clinic.idOf(Member.CLIENT);
            assertThat(therapist.all("main a[href='" + address + "']")).as(way).isNotEmpty();
            assertThat(clinic.therapist().answerAt(address)).as(way).isEqualTo(200);
        }
        therapist.open("/goals/view?goal=" + goal);
        assertThat(client(clinic, therapist).all("h2:contains(New from)")).isEmpty();
    }

    private static Person client(Clinic clinic, Person therapist) {
        return therapist.open("/client?client=" + clinic.idOf(Member.CLIENT));
    }

    @Test
    void isLedToByTheirNameWhereverItStands(Clinic clinic) {
        Person therapist = clinic.therapist();
        String goal = Together.agree(clinic.client(), therapist, "To row");
        String signed = Together.signs(therapist, Member.CLIENT);
        String draft = Together.keeps(therapist, Member.CLIENT);
        LocalDate day = TODAY.minusDays(5);
        Together.plans(therapist, Member.CLIENT, day).presses("plan:send");
        String session = therapist
                .open("/sessions?day=" + day)
                .follows(".day a.day-time")
                .idOf("session");
        String way =
                "a[href='" + clinic.address() + "/client?client=" + clinic.idOf(Member.CLIENT) + "']:contains(Walter)";

        List<String> pages = List.of(
                "/",
                "/people",
                "/goals",
                "/goals/view?goal=" + goal,
                "/notes",
                "/notes/view?note=" + signed,
                "/notes/write?note=" + draft,
                "/sessions?day=" + day,
                "/sessions?view=week&day=" + day,
                "/sessions/to-do",
                "/sessions/view?session=" + session);
        assertThat(pages)
                .allSatisfy(page -> assertThat(therapist.open(page).all("main " + way))
                        .as(page)
                        .isNotEmpty());

        clinic.hasEnded(Member.THERAPIST, Member.CLIENT);
        assertThat(pages).allSatisfy(page -> {
            therapist.answerAt(page);
            assertThat(therapist.all("a[href*='client?client=" + clinic.idOf(Member.CLIENT) + "']"))
                    .as(page)
                    .isEmpty();
        });
        assertThat(therapist.answerAt("/client?client=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "SUPERVISOR", "CLIENT"})
    void isForTherapistsAlone(Member member, Clinic clinic) {
        assertThat(clinic.has(member).answerAt("/client?client=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?client=", "?client=walter", "?client=00000000-0000-4000-8000-000000010000"})
    void isNotThereOfNobody(String asked, Clinic clinic) {
        assertThat(clinic.therapist().answerAt("/client" + asked)).isEqualTo(404);
    }

    @Test
    void isNotThereOfAClientOfAnotherClinicNorOfAColleagues(Clinic clinic, Clinic other) {
        Person therapist = clinic.therapist();
        for (String nobodys : List.of(
                other.idOf(Member.CLIENT).toString(),
                clinic.idOf(Member.CLIENT_OF_COLLEAGUE).toString(),
                clinic.idOf(Member.COLLEAGUE).toString())) {
            assertThat(therapist.answerAt("/client?client=" + nobodys)).isEqualTo(404);
            assertThat(therapist.answerAt("/contact?client=" + nobodys)).isEqualTo(404);
            assertThat(therapist.answerAt("/sessions/letter?client=" + nobodys)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"نور", "Ng", "O’Neill-D''Arcy {0} <b>", "W"})
    void isCalledByAnyName(String name, Clinic clinic) {
        clinic.rows()
                .change("update member set name = '" + name.replace("'", "''") + "' where clinic_id = '" + clinic.id()
                        + "' and id = '" + clinic.idOf(Member.CLIENT) + "'");
        Person therapist = client(clinic, clinic.therapist());
        assertThat(therapist.page().expectFirst("h1").text()).isEqualTo(name);
        assertThat(therapist.page().expectFirst("h1").attr("dir")).isEqualTo("auto");
    }

    /** Whoever the page is for, it leads each to their own. */
    @Test
    void leadsATherapistToTheirOwnPsychotherapyNotesAlone(Clinic clinic) {
        clinic.hasWorkingTogether(Member.COLLEAGUE, Member.CLIENT);
        OwnNotes.keeps(clinic.therapist(), "The anger may be grief");
        Person therapist = client(clinic, clinic.therapist());
        assertThat(therapist.follows("a[href*='/psychotherapy?client=']").all("main .line-title"))
                .hasSize(1);
        Person colleague = client(clinic, clinic.colleague());
        assertThat(colleague.follows("a[href*='/psychotherapy?client=']").all("main .line-title"))
                .isEmpty();
    }
}
