package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a goal goes over time, in a table beside its picture and on paper. */
@OverHttp
class PicturesTest {

    @Test
    void saysItAllWithoutJavaScript(Clinic clinic) {
        Person client = clinic.client();
        String goal = goesOnFor(client, clinic.therapist());
        client.open(Together.view(goal));
        assertThat(client.all("#picture-table tbody data").eachText()).containsExactly("3", "6", "4");
        assertThat(client.all(".chart > svg.wide g.fill-clay > circle > title").eachText())
                .containsExactly("today: 3", "today: 6");
        assertThat(client.all(".distance").text()).contains("You: 6. From the therapist’s side: 4.");
    }

    @Test
    void isThePageOnPaper(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = goesOnFor(client, therapist);
        Paper paper = Paper.of(therapist, "/goals/paper?goal=" + goal);
        assertThat(paper.answer().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(paper.answer().headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"goal-\\d{4}-\\d\\d-\\d\\d\\.pdf\"");
        assertThat(paper.text()).contains("To whistle", "Whistles", "Hummed", "Walter Brandt");
        assertThat(Paper.of(client, "/goals/review").text())
                .contains("All goals of Walter Brandt", "To whistle")
                .doesNotContain("Kiresuk");
        assertThat(Paper.of(therapist, "/goals/review?client=" + clinic.idOf(Member.CLIENT))
                        .text())
                .contains("Kiresuk");
    }

    @Test
    void isNotThereForAnybodyElse(Clinic clinic) {
        Person client = clinic.client();
        String goal = Together.proposes(client, "To whistle");
        String paper = "/goals/paper?goal=" + goal;
        Person other = clinic.colleague();
        assertThat(client.download(paper + "&as=pdf").statusCode()).isEqualTo(200);
        assertThat(other.answerAt(paper)).isEqualTo(404);
        assertThat(other.answerAt(paper + "&as=pdf")).isEqualTo(404);
        assertThat(other.answerAt("/goals/review?client=" + clinic.idOf(Member.CLIENT) + "&as=pdf"))
                .isEqualTo(404);
        assertThat(clinic.has(Member.ADMIN).answerAt(paper + "&as=pdf")).isEqualTo(403);
        assertThat(clinic.rows()
                        .number("select count(*) from audit_entry where call = 'Goals.open' and item = '" + goal + "'"))
                .as("the page of the proposal, the PDF, and three that were turned away")
                .isEqualTo(5);
    }

    private static String goesOnFor(Person client, Person therapist) {
        String goal = Together.proposes(client, "To whistle");
        Together.rewords(therapist, goal, "Whistles");
        Together.accepts(client, goal);
        Together.checksIn(client, goal, 3, "Hummed");
        Together.checksIn(client, goal, 6, "");
        Together.checksIn(therapist, goal, 4, "");
        return goal;
    }
}
