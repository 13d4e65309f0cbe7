package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text is written at a desk and on a phone: the second one sees both, and chooses. */
@OverHttp
class BothTextsTest {

    private static final String DESK = "At the desk";
    private static final String PHONE = "On the phone";

    private String view = "";

    private String propose(Person client) {
        String goal = Together.proposes(client, "To hum", "One tune");
        view = Together.view(goal);
        return goal;
    }

    @ParameterizedTest
    @CsvSource({"MINE, false, true", "THEIRS, true, false", "BOTH, true, true"})
    void areThereToChooseFrom(String choice, boolean desksStand, boolean phonesStand, Clinic clinic) {
        Person client = clinic.client();
        propose(client);
        LateForm late = LateForm.filledIn(client, view, "reword", "words", PHONE);
        LateForm.filledIn(client, view, "reword", "words", DESK).answer();

        late.isSentTooLateAndKept();
        assertThat(both(late)).contains(DESK);
        choose(late, choice);
        assertThat(late.answer()).isEqualTo(200);
        String standing = client.open(view).all("#wordings .wordings").text();
        assertThat(standing.contains(DESK)).isEqualTo(desksStand);
        assertThat(standing.contains(PHONE)).isEqualTo(phonesStand);
    }

    @Test
    void stayInSightUntilOneOfThemIsKept(Clinic clinic) {
        Person client = clinic.client();
        propose(client);
        LateForm late = LateForm.filledIn(client, view, "reword", "words", PHONE);
        LateForm.filledIn(client, view, "reword", "words", DESK).answer();
        late.isSentTooLateAndKept();

        late.tab().writes("reword:words", "");
        assertThat(late.answer()).isEqualTo(422);
        assertThat(both(late)).contains(DESK);
        late.tab().writes("reword:words", PHONE);
        LateForm.filledIn(client, view, "reword", "words", "Once more " + DESK).answer();
        late.isSentTooLateAndKept();
        assertThat(both(late)).contains("Once more " + DESK);
    }

    @Test
    void areThereForAStepToo(Clinic clinic) {
        Person client = clinic.client();
        propose(client);
        String step = client.open(view).addressOf(".steps .step-text a");
        LateForm late = LateForm.filledIn(client, step, "rewordStep", "words", PHONE);
        LateForm.filledIn(client, step, "rewordStep", "words", DESK).answer();

        late.isSentTooLateAndKept();
        assertThat(both(late)).contains(DESK);
        late.tab().writes("rewordStep:words", "");
        assertThat(late.answer()).isEqualTo(422);
        assertThat(both(late)).contains(DESK);
        late.tab().writes("rewordStep:words", PHONE);
        choose(late, "BOTH");
        assertThat(late.answer()).isEqualTo(200);
        assertThat(client.open(view).all(".steps").text()).contains(DESK, PHONE);
    }

    @Test
    void areThereWhereBothBeganTheScale(Clinic clinic) {
        Person client = clinic.client();
        String scale = "/goals/scale?goal=" + propose(client);
        LateForm late = LateForm.filledIn(client, scale, "write", "level2", PHONE);
        Person therapist = clinic.therapist().open(scale).writes("write:level2", DESK);
        for (int level : new int[] {0, 1, 3, 4}) {
            late.tab().writes("write:level" + level, "Level " + level);
            therapist.writes("write:level" + level, "Level " + level);
        }
        therapist.presses("write:send").isTold("Saved");

        late.isSentTooLateAndKept();
        assertThat(late.tab().all(".kept[role=group]")).hasSize(1);
        assertThat(both(late)).contains(DESK);
        choose(late, "BOTH");
        assertThat(late.answer()).isEqualTo(200);
        assertThat(client.open(view).all("#scale-part .levels").text()).contains(DESK, PHONE);
    }

    private static void choose(LateForm late, String choice) {
        late.tab().marks(".kept [value='" + choice + "']");
    }

    private static String both(LateForm late) {
        return late.tab().all(".kept[role=group]").text();
    }
}
