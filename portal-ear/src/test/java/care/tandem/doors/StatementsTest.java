package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.clients.Clients;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.Achievement;
import care.tandem.goals.AssessGoal;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.goals.Conversation;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalPage;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.HearWords;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.ProposeGoal;
import care.tandem.goals.RateGoal;
import care.tandem.goals.RewordGoal;
import care.tandem.goals.RewordStep;
import care.tandem.goals.Scales;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.Steps;
import care.tandem.goals.SuggestStep;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many statements a page costs: coming in, the door, and its trace. What is not counted touches no table: the
 * brackets of a transaction, and the setting of clinic and person.
 */
@InServer
class StatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 1_000;

    @Inject
    Goals goals;

    @Inject
    Steps steps;

    @Inject
    CheckIns checkIns;

    @Inject
    Scales scales;

    @Inject
    Conversation conversation;

    @Inject
    Clients clients;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    private Statements statements;

    @BeforeEach
    void count() {
        statements = Statements.countedIn(entities);
    }

    @AfterEach
    void countNoMore() {
        statements.countNoMore();
    }

    @Test
    void areAsFewAtAThousandGoalsAsAtTen() {
        proposeUpTo(FEW);
        long list = statementsOf(THERAPIST, () -> goals.list(GoalFilter.OPEN));
        long open = statementsOf(THERAPIST, this::openTheFirst);
        long news = statementsOf(CLIENT, () -> goals.news());
        long client = statementsOf(THERAPIST, () -> clients.open(CLIENT.of(BIRCH)));
        proposeUpTo(MANY);

        assertThat(statementsOf(THERAPIST, () -> goals.list(GoalFilter.OPEN)))
                .isEqualTo(list)
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, this::openTheFirst)).isEqualTo(open).isLessThanOrEqualTo(8 + list);
        assertThat(statementsOf(CLIENT, () -> goals.news())).isEqualTo(news).isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> clients.open(CLIENT.of(BIRCH))))
                .isEqualTo(client)
                .isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void areFewForEveryWayToLookAtTheList(GoalFilter.Which which) {
        UUID client = CLIENT.of(BIRCH);
        for (GoalFilter.Order order : GoalFilter.Order.values()) {
            assertThat(statementsOf(THERAPIST, () -> goals.list(new GoalFilter(client, which, order, 0))))
                    .isLessThanOrEqualTo(4);
        }
    }

    @Test
    void areAtMostEightToOpenAGoalWithAllThatHangsOnIt() {
        Ids ids = Writing.in(BIRCH).oneOfEach();
        for (int i = 0; i < FEW; i++) {
            Writing.in(BIRCH).step(ids.goal());
            Writing.in(BIRCH).checkIn(ids.goal());
        }
        assertThat(statementsOf(CLIENT, () -> goals.open(ids.goal()))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(CLIENT, () -> goals.history(ids.goal()))).isLessThanOrEqualTo(4);
        assertThat(statementsOf(CLIENT, () -> scales.review(ids.client()))).isLessThanOrEqualTo(5);
    }

    @Test
    void areAtMostSixToSaveAnything() {
        Ids ids = Writing.in(BIRCH).oneOfEach();
        UUID goal = ids.goal();
        UUID proposed = Writing.in(BIRCH).proposedGoal();
        UUID said = Writing.in(BIRCH).comment(goal);
        var whole =
                new ProposeGoal(ids.client(), "Whole", null, null, List.of("One", "Two", "Three"), Writing.scaleText());

        assertSaves(THERAPIST, () -> goals.propose(whole));
        assertSaves(THERAPIST, () -> goals.reword(new RewordGoal(proposed, 0, "In other words")));
        assertSaves(CLIENT, () -> goals.accept(new AcceptGoal(proposed, 1, true)));
        assertSaves(CLIENT, () -> steps.suggest(new SuggestStep(goal, "Tea")));
        assertSaves(CLIENT, () -> steps.reword(new RewordStep(goal, ids.step(), 1, "Tea")));
        assertSaves(CLIENT, () -> steps.settle(new SettleStep(goal, ids.step(), 1, StepState.DONE, "Good")));
        assertSaves(CLIENT, () -> goals.assess(new AssessGoal(goal, Achievement.IMPROVING)));
        assertSaves(CLIENT, () -> checkIns.keep(new CheckInOnGoal(goal, 4, "So", Writing.today())));
        assertSaves(CLIENT, () -> scales.rate(new RateGoal(goal, ids.scale(), 1, null, Writing.today())));
        assertSaves(THERAPIST, () -> conversation.hear(new HearWords(goal, said, "That")));
        assertSaves(CLIENT, () -> goals.move(new MoveGoal(proposed, 2, GoalState.COMPLETED, "Done")));
    }

    private void assertSaves(Person person, Runnable act) {
        assertThat(statementsOf(person, act)).isBetween(3L, 6L);
    }

    private void openTheFirst() {
        GoalPage page = goals.list(GoalFilter.OPEN);
        goals.open(page.lines().get(0).id());
    }

    private void proposeUpTo(int number) {
        Writing writing = Writing.in(BIRCH);
        writing.enter(CLIENT);
        long there = goals.list(new GoalFilter(CLIENT.of(BIRCH), GoalFilter.Which.OPEN, GoalFilter.Order.CLIENT, 0))
                .all();
        for (long i = there; i < number; i++) {
            writing.proposedGoal();
        }
    }

    private long statementsOf(Person person, Runnable act) {
        return statements.of(person, act);
    }
}
