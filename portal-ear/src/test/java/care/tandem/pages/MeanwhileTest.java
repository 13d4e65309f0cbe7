package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends about a goal that became another one meanwhile; without scripts, so that nothing warns them. */
@OverHttp
class MeanwhileTest {

    @Test
    void tellsWhoeverAcceptsTwiceThatItWasAnswered(Clinic clinic) {
        String goal = Together.proposes(clinic.client(), "To hum");
        Person late = clinic.therapist().open(Together.view(goal));
        Together.accepts(clinic.therapist(), goal);

        assertThat(late.answerToPressing("accept:send")).isEqualTo(409);
        late.isWarned("changed elsewhere");
        assertThat(state(late)).isEqualTo("active");
        assertThat(late.answerToPressing("accept:send")).isEqualTo(422);
        late.isWarned("answered already");
    }

    @Test
    void keepsEveryWordWhereTheGoalHasEnded(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = Together.agree(client, therapist, "To hum", "One tune");
        String scale = Together.agreeOnAScale(client, therapist, goal);
        String view = Together.view(goal);
        String step = client.open(view).addressOf(".steps .step-text a");
        List<LateForm> late = List.of(
                LateForm.filledIn(client, view, "reword", "words", "Other words"),
                LateForm.filledIn(client, view, "addStep", "words", "A step"),
                LateForm.filledIn(client, view, "move", "reason", "Moving house"),
                LateForm.filledIn(client, view, "plan", "due", "2041-05-23"),
                LateForm.filledIn(client, step, "settle", "sentence", "It rained"),
                LateForm.filledIn(client, step, "rewordStep", "words", "Smaller"),
                LateForm.filledIn(client, scale, "rate", "words", "As hoped"),
                LateForm.filledIn(client, scale, "write", "level2", "Otherwise"));
        late.get(6).tab().marks("rate:level", "1");
        Together.ends(therapist, goal);

        assertThat(late).allSatisfy(LateForm::isSentTooLateAndKept);
        assertThat(state(client)).isEqualTo("active");
        assertThat(client.answerToPressing(client.page().expectFirst("[id$=':tick']")))
                .isEqualTo(422);
        client.isWarned("has ended");
        assertThat(state(client)).isEqualTo("let go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "decline"})
    void keepsTheReasonThatWasTypedWhileTheGoalWasTakenBack(String form, Clinic clinic) {
        Person client = clinic.client();
        String goal = Together.proposes(client, "To hum");
        LateForm late = LateForm.filledIn(clinic.therapist(), Together.view(goal), form, "reason", "Smaller?");
        Together.ends(client, goal);

        late.isSentTooLateAndKept();
        assertThat(state(late.tab())).isEqualTo("let go");
    }

    @Test
    void keepsEveryWordWhereTheScaleIsAnotherOneOrRated(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = Together.agree(client, therapist, "To hum", "One tune");
        String scale = Together.agreeOnAScale(client, therapist, goal);
        LateForm rating = LateForm.filledIn(client, scale, "rate", "words", "As hoped");
        rating.tab().marks("rate:level", "1");
        therapist
                .open(scale)
                .writes("write:level0", "Less")
                .presses("write:send")
                .isTold("Saved");
        rating.isSentTooLateAndKept();

        Person twice = clinic.client().open(scale);
        client.open(scale).presses("agree:send").isTold("You both agree");
        assertThat(twice.answerToPressing("agree:send")).isEqualTo(409);

        LateForm writing = LateForm.filledIn(client, scale, "write", "level2", "Otherwise");
        therapist.open(scale).marks("rate:level", "0").presses("rate:send").isTold("Saved");
        writing.isSentTooLateAndKept();
    }

    @Test
    void keepsEveryWordWhereItWasHeardAndAnsweredAlready(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = Together.agree(client, therapist, "To hum");
        client.open(Together.view(goal))
                .writes("say:words", "The nights are long")
                .presses("say:send");
        String heard = therapist.open(Together.view(goal)).addressOf("a[href*='/goals/heard']");
        LateForm hearing = LateForm.filledIn(therapist, heard, "hear", "words", "Long nights");
        therapist
                .open(heard)
                .writes("hear:words", "You lie awake")
                .presses("hear:send")
                .isTold("They can read now");
        hearing.isSentTooLateAndKept();

        LateForm answering = LateForm.filledIn(client, heard, "answer", "words", "More than that");
        client.open(heard).marks("answer:heard", "YES").presses("answer:send").isTold("Thank you");
        answering.isSentTooLateAndKept();
    }

    @Test
    void doesWhatWasPressedToTheStepItWasPressedOnWhoeverMovedItMeanwhile(Clinic clinic) {
        Person client = clinic.client();
        String goal = Together.proposes(client, "To hum", "First tune", "Second tune");
        Person therapist = clinic.therapist().open(Together.view(goal));
        therapist.answerToPressing(therapist.page().expectFirst("[id$=':up']"));
        therapist.isTold("The order is saved");
        assertThat(therapist.all(".steps > li").eachText().get(0)).contains("Second tune");

        client.answerToPressing(client.page().expectFirst("[id$=':tick']"));
        client.isTold("Saved");
        assertThat(client.all(".steps > li.done").text()).contains("First tune");
        assertThat(client.all(".steps > li.next-step").text()).contains("Second tune");
    }

    private static String state(Person person) {
        return person.all("#head .state").text();
    }
}
