package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.goals.AskForChange;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalFilter.Order;
import care.tandem.goals.GoalFilter.Which;
import care.tandem.goals.GoalLine;
import care.tandem.goals.GoalPage;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.NewsLine;
import care.tandem.goals.RewordGoal;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of all goals one is shown, and who is shown what. */
@InServer
class GoalListTest {

    @Inject
    Goals goals;

    @Inject
    CheckIns checkIns;

    @Test
    void tellsWhoseAnswerIsWaitedFor() {
        UUID goal = writing().proposedGoal();
        assertThat(isShown(Which.WAITING, goal)).isFalse();
        as(THERAPIST);
        assertThat(isShown(Which.WAITING, goal)).isTrue();
        goals.askForChange(new AskForChange(goal, goals.open(goal).version(), "A little smaller?"));
        assertThat(isShown(Which.WAITING, goal)).isFalse();
        as(CLIENT);
        assertThat(isShown(Which.WAITING, goal)).isTrue();
    }

    @Test
    void asksSomebodyAsTheClientOfTheirOwnGoal() {
        as(PEER);
        UUID goal = goals.propose(Writing.proposal(PEER.of(ALDER), "To say no"));
        assertThat(isShown(Which.WAITING, goal)).isFalse();
        as(THERAPIST);
        goals.reword(new RewordGoal(goal, 0, "Says no once a week"));
        as(PEER);
        assertThat(isShown(Which.WAITING, goal)).isTrue();
    }

    @Test
    void tellsWhatOthersDidUntilOneLooks() {
        UUID goal = writing().activeGoal();
        as(CLIENT);
        goals.open(goal);
        assertThat(isShown(Which.NEWS, goal)).isFalse();
        writing().hearing(goal, writing().comment(goal));

        assertThat(newsOf(goal)).extracting(NewsLine::kind).doesNotContain(EntryKind.HEARD);
        as(CLIENT2);
        assertThat(newsOf(goal)).isEmpty();
        as(CLIENT);
        assertThat(isShown(Which.NEWS, goal)).isTrue();
        assertThat(newsOf(goal)).extracting(NewsLine::kind).containsExactly(EntryKind.HEARD);
        assertThat(newsOf(goal)).extracting(NewsLine::byName).containsExactly("therapist");
        goals.open(goal);
        assertThat(isShown(Which.NEWS, goal)).isFalse();
        assertThat(newsOf(goal)).isEmpty();
    }

    @Test
    void tellsNoNewsOfWhatWasAnError() {
        UUID goal = writing().activeGoal();
        as(THERAPIST);
        move(goal, GoalState.ENTERED_IN_ERROR);
        as(CLIENT);
        assertThat(newsOf(goal)).isEmpty();
        assertThat(isShown(Which.NEWS, goal)).isFalse();
    }

    @Test
    void tellsWhereTheTwoLastViewsLieFarApart() {
        UUID goal = writing().activeGoal();
        LocalDate today = Writing.today();
        as(CLIENT);
        checkIns.keep(new CheckInOnGoal(goal, 4, null, today));
        as(THERAPIST);
        checkIns.keep(new CheckInOnGoal(goal, 6, null, today));
        assertThat(isShown(Which.APART, goal)).isFalse();
        assertThat(line(goal).isApart()).isFalse();

        checkIns.keep(new CheckInOnGoal(goal, 9, null, today.minusDays(1)));
        assertThat(line(goal).clinicianRating())
                .as("a day before is not the last view")
                .isEqualTo(6);
        as(CLIENT);
        checkIns.keep(new CheckInOnGoal(goal, 10, null, today.minusDays(1)));
        assertThat(line(goal).clientRating()).isEqualTo(4);
        checkIns.keep(new CheckInOnGoal(goal, 3, null, today));
        assertThat(isShown(Which.APART, goal)).isTrue();
        assertThat(line(goal).isApart()).isTrue();
    }

    @Test
    void keepsWhatHasEndedByItself() {
        UUID reached = writing().activeGoal();
        UUID letGo = writing().proposedGoal();
        UUID struck = writing().proposedGoal();
        UUID declined = writing().proposedGoal();
        as(CLIENT);
        move(reached, GoalState.COMPLETED);
        move(letGo, GoalState.CANCELLED);
        move(struck, GoalState.ENTERED_IN_ERROR);
        as(THERAPIST);
        goals.decline(new DeclineGoal(declined, goals.open(declined).version(), "Let us wait"));

        for (UUID goal : List.of(reached, letGo, struck, declined)) {
            assertThat(isShown(Which.ENDED, goal)).isTrue();
            assertThat(isShown(Which.OPEN, goal)).isFalse();
        }
        assertThat(isShown(Which.ENDED, writing().proposedGoal())).isFalse();
    }

    @Test
    void isOfOneClientWhereOneAsksForThem() {
        writing().proposedGoal();
        as(THERAPIST);
        GoalPage page = goals.list(of(CLIENT, Which.OPEN));
        assertThat(page.lines()).isNotEmpty().allMatch(line -> line.clientId().equals(CLIENT.of(ALDER)));
        assertThat(goals.list(of(CLIENT, Which.QUIET)).lines()).isEmpty();
        as(CLIENT);
        assertThat(goals.list(of(CLIENT, Which.QUIET)).lines()).isEmpty();
    }

    @Test
    void isNotThereForAClientOfSomebodyElse() {
        as(CLIENT2);
        assertThatThrownBy(() -> goals.list(of(CLIENT, Which.OPEN))).isInstanceOf(NotFound.class);
        as(THERAPIST2);
        assertThatThrownBy(() -> goals.list(of(CLIENT, Which.OPEN))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.list(of(THERAPIST2, Which.OPEN))).isInstanceOf(NotFound.class);
    }

    @Test
    void beginsAnewWhereThereIsNoSuchPage() {
        writing().proposedGoal();
        GoalPage page = goals.list(new GoalFilter(null, Which.OPEN, Order.CLIENT, 9_999));
        assertThat(page.lines()).isNotEmpty();
        assertThat(page.filter().page()).isZero();
    }

    @Test
    void comesInTheOrderThatOneAsksFor() {
        writing().proposedGoal();
        goals.propose(
                Writing.proposal(CLIENT.of(ALDER), "Later", Writing.today().plusDays(9)));
        goals.propose(
                Writing.proposal(CLIENT.of(ALDER), "Sooner", Writing.today().plusDays(2)));
        as(THERAPIST);
        assertThat(lines(Which.OPEN, Order.DUE))
                .extracting(GoalLine::due)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<@Nullable LocalDate>naturalOrder()));
        assertThat(lines(Which.OPEN, Order.CHANGED))
                .extracting(GoalLine::changedAt)
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        assertThat(lines(Which.OPEN, Order.CLIENT))
                .extracting(GoalLine::clientName)
                .isSorted();
    }

    private static GoalFilter of(Person client, Which which) {
        return new GoalFilter(client.of(ALDER), which, Order.CHANGED, 0);
    }

    private List<GoalLine> lines(Which which, Order order) {
        return goals.list(new GoalFilter(null, which, order, 0)).lines();
    }

    private boolean isShown(Which which, UUID goal) {
        return lines(which, Order.CHANGED).stream().anyMatch(line -> line.id().equals(goal));
    }

    private GoalLine line(UUID goal) {
        return lines(Which.OPEN, Order.CHANGED).stream()
                .filter(line -> line.id().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private List<NewsLine> newsOf(UUID goal) {
        return goals.news().stream()
                .filter(news -> Objects.equals(news.goal(), goal))
                .toList();
    }

    private void move(UUID goal, GoalState next) {
        goals.move(new MoveGoal(goal, goals.open(goal).version(), next, null));
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
