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
import static org.assertj.core.api.Assertions.within;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.Achievement;
import care.tandem.goals.AgreeToScale;
import care.tandem.goals.AssessGoal;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.GoalReview;
import care.tandem.goals.GoalState;
import care.tandem.goals.GoalView;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.PlanGoal;
import care.tandem.goals.RateGoal;
import care.tandem.goals.ScaleText;
import care.tandem.goals.ScaleView;
import care.tandem.goals.Scales;
import care.tandem.goals.WriteScale;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Five levels that both write, agree on and rate; and what a rating needs. */
@InServer
class ScalesTest {

    @Inject
    Scales scales;

    @Inject
    Goals goals;

    @Test
    void leaveItToBothToSayInOneWordHowFarAGoalHasCome() {
        UUID goal = writing().activeGoal();
        as(CLIENT);
        assertThat(goals.open(goal).achievement()).isNull();
        goals.assess(new AssessGoal(goal, Achievement.IMPROVING));
        as(THERAPIST);
        assertThat(goals.open(goal).achievement()).isEqualTo(Achievement.IMPROVING);
        for (Achievement far : Achievement.values()) {
            goals.assess(new AssessGoal(goal, far));
        }
        goals.move(new MoveGoal(goal, goals.open(goal).version(), GoalState.COMPLETED, null));
        assertThat(goals.open(goal).achievement()).isEqualTo(Achievement.NOT_ATTAINABLE);
        assertThatThrownBy(() -> goals.assess(new AssessGoal(goal, Achievement.ACHIEVED)))
                .hasMessage("refused.goal.assess.notActive");
    }

    @Test
    void areRatedByEachSideForItselfAndFrozenFromThenOn() {
        UUID goal = writing().activeGoal();
        UUID scale = writing().agreedScale(goal);
        as(CLIENT);
        rate(goal, scale, 0);
        as(THERAPIST);
        rate(goal, scale, 1);

        ScaleView seen = goals.open(goal).scales().get(0);
        assertThat(seen.isAgreed()).isTrue();
        assertThat(seen.frozen()).isTrue();
        assertThat(seen.ratings()).extracting("level").containsExactlyInAnyOrder(0, 1);
        assertRefused(
                "",
                "refused.scale.frozen",
                () -> scales.write(new WriteScale(goal, scale, seen.version(), Writing.scaleText())));

        scales.write(new WriteScale(goal, null, 0, Writing.scaleText()));
        assertThat(goals.open(goal).scales()).extracting(ScaleView::series).containsExactly(2, 1);
    }

    @Test
    void areNotOverwrittenByWhoeverSawAnOlderText() {
        UUID goal = writing().activeGoal();
        UUID scale = writing().scale(goal);
        as(THERAPIST);
        scales.write(new WriteScale(goal, scale, 0, with("Six hours")));
        as(CLIENT);
        assertThatThrownBy(() -> scales.write(new WriteScale(goal, scale, 0, with("Nine hours"))))
                .isInstanceOf(Stale.class);

        assertThat(goals.open(goal).scales().get(0).text().levels()).contains("Six hours");
        assertThat(goals.history(goal).texts().stream()
                        .filter(text -> text.versions().size() == 2)
                        .findFirst()
                        .orElseThrow()
                        .versions()
                        .get(0)
                        .words())
                .contains("Five hours");
    }

    @Test
    void refuseARatingWhereThereIsNoScaleOrNobodyAgreed() {
        UUID goal = writing().activeGoal();
        as(CLIENT);
        assertRefused("level", "refused.scale.none", () -> rate(goal, null, 1));
        UUID scale = writing().scale(goal);
        assertRefused("level", "refused.scale.notAgreed", () -> rate(goal, scale, 1));
        UUID elsewhere = writing().agreedScale(writing().activeGoal());
        as(CLIENT);
        assertThatThrownBy(() -> rate(goal, elsewhere, 1)).isInstanceOf(NotFound.class);
        assertThat(goals.open(goal).scales().get(0).ratings()).isEmpty();
    }

    @Test
    void areSummedUpForEachSideApart() {
        as(PEER);
        UUID goal = goals.propose(Writing.proposal(PEER.of(ALDER), "To say no"));
        assertThat(review().clientScore()).isNull();
        as(THERAPIST);
        goals.accept(new AcceptGoal(goal, goals.open(goal).version(), true));
        UUID scale = scales.write(new WriteScale(goal, null, 0, Writing.scaleText()));
        as(PEER);
        scales.agree(new AgreeToScale(goal, scale, 0));
        rate(goal, scale, 1);

        assertThat(review().clientScore()).isCloseTo(60.0, within(0.01));
        assertThat(review().clinicianScore()).isNull();
        as(CLIENT);
        assertThatThrownBy(() -> review()).isInstanceOf(NotFound.class);
    }

    @Test
    void areReviewedByTheirTwoSidesAlone() {
        for (Person other : List.of(CLIENT2, THERAPIST2, PEER, FORMER, LAPSED)) {
            as(other);
            assertThatThrownBy(() -> scales.review(CLIENT.of(ALDER)))
                    .as("%s", other)
                    .isInstanceOf(NotFound.class);
        }
        as(THERAPIST);
        assertThatThrownBy(() -> scales.review(FORMER.of(ALDER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scales.review(THERAPIST.of(ALDER))).isInstanceOf(NotFound.class);
        assertThat(scales.review(CLIENT.of(ALDER)).clientName()).isEqualTo("client");
    }

    @Test
    void areReviewedWithoutGoalsThatWereDeclinedOrAnError() {
        UUID declined = writing().proposedGoal();
        UUID struck = writing().activeGoal();
        UUID kept = writing().activeGoal();
        goals.move(new MoveGoal(struck, goals.open(struck).version(), GoalState.ENTERED_IN_ERROR, null));
        goals.decline(new DeclineGoal(declined, goals.open(declined).version(), "Let us wait"));

        assertThat(scales.review(CLIENT.of(ALDER)).goals())
                .extracting(GoalReview.Item::id)
                .contains(kept)
                .doesNotContain(declined, struck);
    }

    @Test
    void belongToGoalsThatEndAfterTheyBeginAndAreAcceptedOnce() {
        UUID goal = writing().proposedGoal();
        as(THERAPIST);
        GoalView seen = goals.open(goal);
        assertRefused(
                "due",
                "refused.goal.due.beforeStart",
                () -> goals.plan(new PlanGoal(
                        goal,
                        seen.version(),
                        Writing.today().plusDays(3),
                        Writing.today().plusDays(2))));
        goals.accept(new AcceptGoal(goal, seen.version(), true));
        long now = goals.open(goal).version();
        assertRefused("", "refused.goal.notProposed", () -> goals.accept(new AcceptGoal(goal, now, true)));
        assertThat(goals.open(goal).version()).isEqualTo(now);
    }

    private GoalReview review() {
        return scales.review(PEER.of(ALDER));
    }

    private UUID rate(UUID goal, @Nullable UUID scale, int level) {
        return scales.rate(new RateGoal(goal, scale, level, null, Writing.today()));
    }

    private static ScaleText with(String expected) {
        ScaleText text = Writing.scaleText();
        List<String> levels = new ArrayList<>(text.levels());
        levels.set(2, expected);
        return new ScaleText(levels, text.importance(), text.difficulty(), text.baseline());
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
