package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.LAPSED;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.goals.AnswerHearing;
import care.tandem.goals.CommentView;
import care.tandem.goals.Conversation;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.HearWords;
import care.tandem.goals.Heard;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.OpenLine;
import care.tandem.goals.SayOnGoal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What both sides say about a goal, and whether they were heard. */
@InServer
class ConversationTest {

    /** As a colleague's call would write it. */
    private static final String HEARING =
            "insert into goal_entry (clinic_id, id, goal_id, kind, member_id, side, at, about) "
                    + "select clinic_id, gen_random_uuid(), goal_id, 'HEARD', member_id, 'CLINICIAN', now(), id "
                    + "from goal_entry where id = ? and goal_id = ?";

    @Inject
    Conversation conversation;

    @Inject
    Goals goals;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void letsTheListenerSayWhatTheyHeardUntilItIsRight() {
        UUID goal = writing().activeGoal();
        UUID said = writing().comment(goal);
        as(THERAPIST);
        assertThat(waiting(goal)).singleElement().satisfies(line -> {
            assertThat(line.said()).isEqualTo(said);
            assertThat(line.toAnswer()).isFalse();
            assertThat(line.words()).isEqualTo("The nights are long");
        });
        UUID first = writing().hearing(goal, said);
        assertThat(waiting(goal)).isEmpty();

        as(CLIENT);
        assertThat(waiting(goal)).singleElement().satisfies(line -> {
            assertThat(line.said()).isEqualTo(said);
            assertThat(line.toAnswer()).isTrue();
        });
        conversation.answer(new AnswerHearing(goal, first, Heard.NOT_QUITE, "Not awake: alone"));
        assertThat(waiting(goal)).isEmpty();

        as(THERAPIST);
        assertThat(waiting(goal)).extracting(OpenLine::said).containsExactly(said);
        UUID second = conversation.hear(new HearWords(goal, said, "You are alone with it at night"));
        as(CLIENT);
        conversation.answer(new AnswerHearing(goal, second, Heard.YES, null));

        CommentView comment = goals.open(goal).talk().get(0);
        assertThat(comment.hearings()).extracting("answer").containsExactly(Heard.NOT_QUITE, Heard.YES);
        assertThat(comment.hearings().get(0).answerWords()).isEqualTo("Not awake: alone");
        as(THERAPIST);
        assertThat(waiting(goal)).isEmpty();
        assertThat(goals.open(goal).talk().get(0).mineToHear()).isFalse();
    }

    @Test
    void isAboutAStepWhereItWasSaidThere() {
        UUID goal = writing().activeGoal();
        UUID step = writing().step(goal);
        as(CLIENT);
        conversation.say(new SayOnGoal(goal, step, "The kettle helps"));
        assertThat(goals.open(goal).talk()).extracting(CommentView::step).containsExactly("No telephone in bed");
    }

    @Test
    void letsNobodyHearThemselvesOrAnswerForTheOther() {
        UUID goal = writing().activeGoal();
        UUID said = writing().comment(goal);
        as(CLIENT);
        assertRefused("refused.hear.own", () -> conversation.hear(new HearWords(goal, said, "Me")));

        UUID heard = writing().hearing(goal, said);
        assertRefused("refused.hear.already", () -> conversation.hear(new HearWords(goal, said, "Again")));
        assertRefused(
                "refused.hear.answerOwn", () -> conversation.answer(new AnswerHearing(goal, heard, Heard.YES, null)));
        as(CLIENT);
        conversation.answer(new AnswerHearing(goal, heard, Heard.YES, null));
        assertRefused(
                "refused.hear.answered", () -> conversation.answer(new AnswerHearing(goal, heard, Heard.PARTLY, null)));
        as(THERAPIST);
        assertRefused("refused.hear.already", () -> conversation.hear(new HearWords(goal, said, "Again")));
    }

    @Test
    void knowsNothingOfWhatWasSaidOnAnotherGoal() {
        UUID goal = writing().activeGoal();
        UUID elsewhere = writing().comment(writing().activeGoal());
        UUID step = writing().step(writing().activeGoal());
        as(THERAPIST);
        assertThatThrownBy(() -> conversation.hear(new HearWords(goal, elsewhere, "No")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conversation.answer(new AnswerHearing(goal, elsewhere, Heard.YES, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conversation.say(new SayOnGoal(goal, step, "No")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hearsOnlyWhatWasSaidAndAnswersOnlyWhatWasHeard() {
        UUID goal = writing().activeGoal();
        UUID said = writing().comment(goal);
        UUID heard = writing().hearing(goal, said);
        as(CLIENT);
        assertThatThrownBy(() -> conversation.hear(new HearWords(goal, heard, "No")))
                .isInstanceOf(NotFound.class);
        as(THERAPIST);
        assertThatThrownBy(() -> conversation.answer(new AnswerHearing(goal, said, Heard.YES, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatIsNoSentence() {
        UUID goal = writing().activeGoal();
        UUID said = writing().comment(goal);
        String tooLong = "x".repeat(2_001);
        assertRefused("refused.text.empty", () -> conversation.say(new SayOnGoal(goal, null, " ")));
        assertRefused("refused.text.tooLong", () -> conversation.say(new SayOnGoal(goal, null, tooLong)));
        as(THERAPIST);
        assertRefused("refused.text.empty", () -> conversation.hear(new HearWords(goal, said, "")));
        UUID heard = writing().hearing(goal, said);
        as(CLIENT);
        assertRefused(
                "refused.text.tooLong",
                () -> conversation.answer(new AnswerHearing(goal, heard, Heard.PARTLY, tooLong)));
        assertThat(goals.open(goal).talk())
                .singleElement()
                .satisfies(comment ->
                        assertThat(comment.hearings()).hasSize(1).noneMatch(hearing -> hearing.answer() != null));
    }

    @Test
    void waitsForTheTwoSidesAloneAndForNobodyOnceItWasAnError() {
        UUID goal = writing().activeGoal();
        writing().comment(goal);
        for (Person other : List.of(CLIENT, CLIENT2, THERAPIST2, PEER, FORMER, LAPSED)) {
            as(other);
            assertThat(waiting(goal)).as("%s", other).isEmpty();
        }
        as(THERAPIST);
        assertThat(waiting(goal)).hasSize(1);
        goals.move(new MoveGoal(goal, goals.open(goal).version(), GoalState.ENTERED_IN_ERROR, null));
        assertThat(waiting(goal)).isEmpty();
    }

    @Test
    void isHeardOnceAlsoWhereTwoHearInTheSameMoment() throws Exception {
        UUID goal = writing().activeGoal();
        UUID said = writing().comment(goal);
        as(THERAPIST);
        Throwable thrown;
        try (DatabaseSession colleague = DatabaseSession.in(ALDER, database)) {
            colleague.change(HEARING, said, goal);
            thrown = AtOnce.thrownBy(
                    database,
                    waiting -> colleague.keep(),
                    () -> conversation.hear(new HearWords(goal, said, "You lie awake")));
        }
        assertThat(thrown).isInstanceOf(Refused.class).hasMessage("refused.hear.already");
        assertThat(goals.open(goal).talk().get(0).hearings()).hasSize(1);
    }

    private List<OpenLine> waiting(UUID goal) {
        return conversation.waiting().stream()
                .filter(line -> line.goal().equals(goal))
                .toList();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
