package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A letter that says when somebody came, on the clinic's paper. */
@OverHttp
class LetterTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));
    private static final float POINTS = 72 / 25.4f;

    @Test
    void saysWhenSomebodyCameAndNothingElseOnScreenAndPaper(Clinic clinic) {
        Person therapist = clinic.therapist();
        attended(therapist, TODAY.minusDays(20), "ATTENDED");
        attended(therapist, TODAY.minusDays(13), "NO_SHOW");
        Together.agree(clinic.client(), therapist, "To row");

        clinic.has(Member.ADMIN)
                .open("/")
                .follows("a[href*='settings/letterhead']")
                .writes("keep:lines", "4 Quay Street\n28001 Madrid")
                .presses("keep:send")
                .isTold("Saved");

        therapist.open("/client?client=" + clinic.idOf(Member.CLIENT)).follows("a[href*='/sessions/letter']");
        assertThat(therapist.all(".letter tbody tr")).hasSize(1);
        assertThat(therapist.all(".letter").text())
                .contains("Lakeside Practice", "Walter Brandt came to", "10:00 – 11:00", "Miriam Lindqvist")
                .doesNotContainIgnoringCase("session")
                .doesNotContain("row", "Room 4", "in person", "individual");
        Paper paper = Paper.of(therapist, therapist.page().location());
        assertThat(paper.text())
                .contains(
                        "Lakeside Practice",
                        "4 Quay Street",
                        "28001 Madrid",
                        "Confirmation of attendance",
                        "Walter Brandt",
                        "10:00",
                        "Miriam Lindqvist")
                .doesNotContain("Save as PDF", "Until");
        assertThat(paper.answer().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("letter-").doesNotContain("Walter"));
    }

    private static void attended(Person therapist, LocalDate day, String attendance) {
        Together.plans(therapist, Member.CLIENT, day).presses("plan:send").isTold("It is in the calendar");
        therapist.open("/sessions?day=" + day).follows(".day a.day-time");
        therapist
                .marks("#attend input[value=" + attendance + "]")
                .presses("attend:send")
                .isTold("Saved");
    }

    @Test
    void isOnThePaperOfTheClinicsCountryOrOnTheOneThatIsChosen(Clinic clinic) throws IOException {
        Person therapist = clinic.therapist();
        String letter = "/sessions/letter?client=" + clinic.idOf(Member.CLIENT);
        assertThat(widthOf(therapist, letter)).isBetween(209f, 211f);
        assertThat(widthOf(therapist, letter + "&paper=letter")).isBetween(215f, 217f);
        assertThat(widthOf(therapist, letter + "&paper=A0")).isBetween(209f, 211f);
        clinic.rows().change("update clinic set zone = 'America/New_York' where id = '" + clinic.id() + "'");
        assertThat(widthOf(therapist, letter)).isBetween(215f, 217f);
        assertThat(widthOf(therapist, letter + "&paper=A4")).isBetween(209f, 211f);
    }

    private static float widthOf(Person therapist, String letter) throws IOException {
        byte[] pdf = Paper.of(therapist, letter).answer().body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox().getWidth() / POINTS;
        }
    }

    @Test
    void saysSoWhereNobodyCameOrTheDaysAreNone(Clinic clinic) {
        Person therapist = clinic.therapist();
        String letter = "/sessions/letter?client=" + clinic.idOf(Member.CLIENT);
        assertThat(therapist.open(letter).all(".letter").text()).contains("came to no appointment");
        assertThat(therapist.answerAt(letter + "&from=2026-02-30&to=" + TODAY)).isEqualTo(422);
        therapist.isWarned("Give a day");
        assertThat(therapist.all(".letter")).isEmpty();
        assertThat(therapist.answerAt(letter + "&from=" + TODAY + "&to=" + TODAY.minusDays(1)))
                .isEqualTo(422);
        therapist.isWarned("before the first day");
        assertThat(therapist.answerAt(letter + "&from=" + TODAY + "&to=" + TODAY.plusDays(1)))
                .isEqualTo(422);
        assertThat(therapist.page().expectFirst("#to").val())
                .isEqualTo(TODAY.plusDays(1).toString());
    }

    @Test
    void isWrittenInTheReadersLanguageAndOfAnyName(Clinic clinic) {
        clinic.rows()
                .change("update member set name = 'نور حداد' where clinic_id = '" + clinic.id() + "' and id = '"
                        + clinic.idOf(Member.CLIENT) + "'");
        Person therapist = clinic.therapist().speaking("es-ES");
        attendedInSpanish(clinic, therapist);
        Paper paper = Paper.of(therapist, "/sessions/letter?client=" + clinic.idOf(Member.CLIENT));
        assertThat(paper.text())
                .contains("Justificante de asistencia", "acudió a una cita")
                .containsPattern("\\p{IsArabic}{2}");
    }

    private static void attendedInSpanish(Clinic clinic, Person therapist) {
        LocalDate day = TODAY.minusDays(9);
        therapist
                .open("/sessions/plan?day=" + day + "&client=" + clinic.idOf(Member.CLIENT))
                .writes("plan:start", "10:00")
                .presses("plan:send");
        therapist.open("/sessions?day=" + day).follows(".day a.day-time");
        therapist.marks("#attend input[value=ATTENDED]").presses("attend:send");
    }
}
