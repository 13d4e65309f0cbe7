package care.tandem.doors;

import static care.tandem.door.Side.CLINICIAN;
import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.LAPSED;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Person.TURNED;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.COMPLETED;
import static care.tandem.goals.GoalState.ON_HOLD;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckInView;
import care.tandem.goals.CheckIns;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.GoalView;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.RewordGoal;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A goal's life through its door, and who gets to see it. */
@InServer
class GoalsTest {

    @Inject
    Goals goals;

    @Inject
    CheckIns checkIns;

    @Test
    void areProposedByTheClientAndTakenUpByTheTherapist() {
        UUID goal = writing().proposedGoal();
        assertThat(goals.open(goal).isWaitingForMe()).isFalse();

        as(THERAPIST);
        assertThat(line(goal).waitsForMe()).isTrue();
        assertThat(line(goal).words()).isEqualTo("Sleep through the night");
        goals.reword(new RewordGoal(goal, 0, "Seven hours, five nights a week"));
        goals.open(goal);
        assertThat(line(goal).waitsForMe()).isFalse();

        as(CLIENT);
        assertThat(line(goal).waitsForMe()).isTrue();
        assertThat(line(goal).news()).isTrue();
        goals.accept(new AcceptGoal(goal, goals.open(goal).version(), true));
        GoalView seen = goals.open(goal);
        assertThat(seen.state()).isEqualTo(ACTIVE);
        assertThat(seen.client().words()).isEqualTo("Sleep through the night");
        assertThat(seen.clinician().words()).isEqualTo("Seven hours, five nights a week");
        assertThat(line(goal).news()).isFalse();
        assertThat(seen.proposerName()).isEqualTo("client");
    }

    @Test
    void areProposedByTheTherapistForSomebodyOnTheirCaseload() {
        as(THERAPIST);
        UUID goal = goals.propose(Writing.proposal(CLIENT.of(ALDER), "A walk a day", Writing.today()));

        as(CLIENT);
        GoalView seen = goals.open(goal);
        assertThat(seen.isWaitingForMe()).isTrue();
        assertThat(seen.proposedSide()).isEqualTo(CLINICIAN);
        assertThat(seen.due()).isEqualTo(Writing.today());
        assertThat(seen.client().words()).isNull();
    }

    @Test
    void areDeclinedWithAReasonThatTheOtherSideReads() {
        UUID goal = writing().proposedGoal();
        as(THERAPIST);
        goals.decline(new DeclineGoal(goal, goals.open(goal).version(), "Let us begin with the evenings"));

        as(CLIENT);
        assertThat(goals.open(goal).state()).isEqualTo(REJECTED);
        assertThat(goals.open(goal).stateReason()).isEqualTo("Let us begin with the evenings");
        assertThat(goals.open(goal).stateBy()).isEqualTo("therapist");
    }

    @Test
    void arePausedTakenUpAgainAndCompleted() {
        UUID goal = writing().activeGoal();
        as(CLIENT);
        goals.move(new MoveGoal(goal, goals.open(goal).version(), ON_HOLD, "Moving house"));
        assertThat(goals.open(goal).stateReason()).isEqualTo("Moving house");

        as(THERAPIST);
        goals.move(new MoveGoal(goal, goals.open(goal).version(), ACTIVE, null));
        goals.move(new MoveGoal(goal, goals.open(goal).version(), COMPLETED, null));
        assertThat(goals.open(goal).state()).isEqualTo(COMPLETED);
        assertThat(goals.open(goal).moves()).isEmpty();
    }

    @Test
    void keepHowEachSideSeesThem() {
        UUID goal = writing().activeGoal();
        as(CLIENT);
        checkIns.keep(new CheckInOnGoal(goal, 3, "Woke at four", Writing.today().minusDays(1)));
        as(THERAPIST);
        checkIns.keep(new CheckInOnGoal(goal, 5, null, Writing.today()));

        assertThat(goals.open(goal).checkIns())
                .extracting(CheckInView::side, CheckInView::rating, CheckInView::words)
                .containsExactly(tuple(Side.CLINICIAN, 5, null), tuple(Side.CLIENT, 3, "Woke at four"));
    }

    @Test
    void areThereForTheirTwoSidesAlone() {
        UUID goal = writing().activeGoal();

        for (Person person : new Person[] {CLIENT2, THERAPIST2, PEER, FORMER}) {
            as(person);
            assertThatThrownBy(() -> goals.open(goal)).as("%s", person).isInstanceOf(NotFound.class);
            assertThat(goals.list(GoalFilter.OPEN).lines())
                    .extracting(GoalLine::id)
                    .as("%s", person)
                    .doesNotContain(goal);
        }
        as(ADMIN);
        assertThatThrownBy(() -> goals.open(goal)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> goals.list(GoalFilter.OPEN).lines()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void areLeftBehindByATherapistWhoDoesNotWorkWithTheClientAnyMore() {
        as(FORMER);
        UUID goal = goals.propose(Writing.proposal(FORMER.of(ALDER), "To sing again"));

        as(THERAPIST);
        assertThatThrownBy(() -> goals.open(goal)).isInstanceOf(NotFound.class);
        assertThat(goals.list(GoalFilter.OPEN).lines()).extracting(GoalLine::id).doesNotContain(goal);
        assertThatThrownBy(() -> goals.propose(Writing.proposal(FORMER.of(ALDER), "To dance")))
                .isInstanceOf(NotFound.class);

        as(THERAPIST2);
        assertThat(goals.open(goal).clientName()).isEqualTo("former");
    }

    @Test
    void areNotProposedForSomebodyElse() {
        as(CLIENT);
        assertThatThrownBy(() -> goals.propose(Writing.proposal(CLIENT2.of(ALDER), "Not mine")))
                .isInstanceOf(NotFound.class);
        as(THERAPIST);
        assertThatThrownBy(() -> goals.propose(Writing.proposal(CLIENT2.of(ALDER), "Not my client")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.propose(Writing.proposal(THERAPIST.of(ALDER), "My own")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void belongToAPeerAsAClientAndNotAsATherapist() {
        as(PEER);
        UUID goal = goals.propose(Writing.proposal(PEER.of(ALDER), "To say no"));
        assertThat(goals.open(goal).mySide()).isEqualTo(Side.CLIENT);
        assertThat(goals.open(goal).isWaitingForMe()).isFalse();

        as(THERAPIST);
        assertThat(goals.open(goal).mySide()).isEqualTo(CLINICIAN);
        assertThat(goals.open(goal).state()).isEqualTo(PROPOSED);
    }

    @Test
    void areNotCheckedInOnWhileTheyRest() {
        UUID goal = writing().proposedGoal();
        assertNotActive(goal);
        as(THERAPIST);
        goals.accept(new AcceptGoal(goal, goals.open(goal).version(), true));
        goals.move(new MoveGoal(goal, goals.open(goal).version(), ON_HOLD, null));
        assertNotActive(goal);
    }

    private void assertNotActive(UUID goal) {
        assertThatThrownBy(() -> checkIns.keep(new CheckInOnGoal(goal, 5, null, Writing.today())))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goal.checkIn.notActive");
    }

    @Test
    void areGoneForSomebodyWhoIsNoClientAnyMore() {
        as(THERAPIST2);
        UUID goal = goals.propose(Writing.proposal(TURNED.of(ALDER), "To rest"));

        as(TURNED);
        assertThatThrownBy(() -> goals.open(goal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.accept(new AcceptGoal(goal, 0, true))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.changes(goal)).isInstanceOf(NotFound.class);
        assertThat(goals.list(GoalFilter.OPEN).lines()).isEmpty();
    }

    @Test
    void areNotProposedByATherapistWhoIsNoneAnyMore() {
        as(LAPSED);
        assertThatThrownBy(() -> goals.propose(Writing.proposal(CLIENT.of(ALDER), "To dance")))
                .isInstanceOf(NotFound.class);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }

    private GoalLine line(UUID goal) {
        return goals.list(GoalFilter.OPEN).lines().stream()
                .filter(line -> line.id().equals(goal))
                .findFirst()
                .orElseThrow();
    }
}
