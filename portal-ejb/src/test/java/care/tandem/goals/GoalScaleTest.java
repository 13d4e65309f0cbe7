package care.tandem.goals;

import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.SCALE;
import static care.tandem.goals.Trial.THERAPIST_HAND;
import static care.tandem.goals.Trial.TODAY;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalScaleTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = Trial.activeGoal(vault);

    @Test
    void saysOfEveryDescriptionAtOnceThatItIsMissing() {
        ScaleText empty = new ScaleText(List.of("", "Less", "", "More", ""), 4, 0, 0);
        assertThatThrownBy(empty::checked)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.all())
                                .extracting(Refused::field)
                                .containsExactly("level0", "level2", "level4", "importance"));
    }

    @Test
    void isAgreedToByWhoeverWritesItAndWaitsForTheOther() {
        GoalScale scale = written();

        assertThat(scale.isAgreedBy(Side.CLIENT)).isTrue();
        assertThat(scale.isAgreedBy(Side.CLINICIAN)).isFalse();
        assertThat(view(scale).text()).isEqualTo(SCALE);
    }

    @Test
    void isAskedAboutAnewWhenTheOtherSideChangesIt() {
        GoalScale scale = written();
        GoalEntry entry = scale.rewrittenBy(THERAPIST_HAND, with(2, "Six hours"), 0, vault);

        assertThat(scale.isAgreedBy(Side.CLIENT)).isFalse();
        assertThat(scale.isAgreedBy(Side.CLINICIAN)).isTrue();
        assertThat(view(scale).text().levels()).contains("Six hours");
        assertThat(ScaleText.from(String.valueOf(entry.words(vault)))).isEqualTo(SCALE);
    }

    @Test
    void isNotAskedAboutAnewWhereNothingChanged() {
        GoalScale scale = written();
        scale.agreedBy(THERAPIST_HAND, 0);
        assertRefused(Refused.WHOLE, "refused.same", () -> scale.rewrittenBy(CLIENT_HAND, SCALE, 0, vault));
        assertThat(scale.isAgreedBy(Side.CLINICIAN)).isTrue();
    }

    @Test
    void asksTheTherapistAnewWhenTheClientChangesIt() {
        GoalScale scale = written();
        scale.agreedBy(THERAPIST_HAND, 0);
        scale.rewrittenBy(CLIENT_HAND, with(2, "Six hours"), 0, vault);
        assertThat(scale.isAgreedBy(Side.CLINICIAN)).isFalse();
    }

    @Test
    void isNotRatedBeforeTheClientHasAgreed() {
        GoalScale scale = new GoalScale(goal, Side.CLINICIAN, SCALE, vault);
        assertRefused("level", "refused.scale.notAgreed", () -> rate(scale, 1));
    }

    @Test
    void isNotRatedForADayToComeNorWithTooManyWords() {
        GoalScale scale = written();
        scale.agreedBy(THERAPIST_HAND, 0);
        assertRefused("onDay", "refused.checkIn.future", () -> rate(scale, null, TODAY.plusDays(1)));
        assertRefused("words", "refused.text.tooLong", () -> rate(scale, "x".repeat(2_001), TODAY));
        assertThat(scale.isFrozen()).isFalse();
    }

    @Test
    void isNotAgreedToTwiceByTheSameSide() {
        GoalScale scale = written();
        assertRefused(Refused.WHOLE, "refused.scale.agreed", () -> scale.agreedBy(CLIENT_HAND, 0));
    }

    @Test
    void isRatedOnceBothHaveAgreedAndIsFrozenFromThenOn() {
        GoalScale scale = written();
        assertRefused("level", "refused.scale.notAgreed", () -> rate(scale, 1));
        assertThat(scale.isFrozen()).isFalse();

        scale.agreedBy(THERAPIST_HAND, 0);
        assertThat(rate(scale, 1).rating()).isEqualTo(1);
        assertThat(rate(scale, -2).rating()).isEqualTo(-2);

        assertThat(scale.isFrozen()).isTrue();
        assertRefused(
                Refused.WHOLE, "refused.scale.frozen", () -> scale.rewrittenBy(CLIENT_HAND, with(0, "None"), 0, vault));
    }

    @Test
    void isFollowedByANewSeriesOnlyAfterItWasRated() {
        GoalScale first = written();
        goal.scales().add(first);
        assertRefused(Refused.WHOLE, "refused.scale.unrated", this::written);

        first.agreedBy(THERAPIST_HAND, 0);
        rate(first, 0);
        assertThat(view(written()).series()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3, 65_536, Integer.MIN_VALUE})
    void goesFromMinusTwoToPlusTwo(int level) {
        GoalScale scale = written();
        scale.agreedBy(THERAPIST_HAND, 0);
        assertRefused("level", "refused.scale.level", () -> rate(scale, level));
    }

    @Test
    void isNotRatedWhileTheGoalRests() {
        GoalScale scale = written();
        scale.agreedBy(THERAPIST_HAND, 0);
        goal.movedTo(GoalState.ON_HOLD, CLIENT_HAND, null, 0, vault);
        assertRefused(Refused.WHOLE, "refused.goal.rate.notActive", () -> rate(scale, 0));
    }

    @Test
    void hasFiveLevelsAndEachIsWritten() {
        assertRefused("level3", "refused.text.empty", () -> new GoalScale(goal, Side.CLIENT, with(3, " "), vault));
        assertRefused("level0", "refused.text.empty", () -> written().rewrittenBy(CLIENT_HAND, with(0, ""), 0, vault));
        assertRefused(
                "level4",
                "refused.text.tooLong",
                () -> new GoalScale(goal, Side.CLIENT, with(4, "x".repeat(100_000)), vault));
        assertRefused(
                Refused.WHOLE,
                "refused.scale.five",
                () -> new GoalScale(goal, Side.CLIENT, new ScaleText(List.of("a", "b"), 1, 1, 0), vault));
    }

    @Test
    void hasWeightsFromZeroToThreeAndABaselineOnTheScale() {
        assertRefused("importance", "refused.scale.weight", () -> weighted(4, 1, 0));
        assertRefused("difficulty", "refused.scale.weight", () -> weighted(1, -1, 0));
        assertRefused("baseline", "refused.scale.baseline", () -> weighted(1, 1, 3));
        assertThat(view(weighted(0, 3, -2)).text().baseline()).isEqualTo(-2);
    }

    @Test
    void isNeitherWrittenNorAgreedToOnceItsGoalHasEnded() {
        GoalScale scale = written();
        goal.movedTo(GoalState.COMPLETED, CLIENT_HAND, null, 0, vault);

        assertRefused(Refused.WHOLE, "refused.goal.ended", this::written);
        assertRefused(
                Refused.WHOLE, "refused.goal.ended", () -> scale.rewrittenBy(CLIENT_HAND, with(0, "None"), 0, vault));
        assertRefused(Refused.WHOLE, "refused.goal.ended", () -> scale.agreedBy(THERAPIST_HAND, 0));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        GoalScale scale = written();
        assertThatThrownBy(() -> scale.rewrittenBy(CLIENT_HAND, SCALE, 4, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> scale.agreedBy(THERAPIST_HAND, 4)).isInstanceOf(Stale.class);
    }

    private GoalScale written() {
        return new GoalScale(goal, Side.CLIENT, SCALE, vault);
    }

    private GoalScale weighted(int importance, int difficulty, int baseline) {
        return new GoalScale(goal, Side.CLIENT, new ScaleText(SCALE.levels(), importance, difficulty, baseline), vault);
    }

    private GoalEntry rate(GoalScale scale, @Nullable String words, LocalDate day) {
        return scale.ratedBy(CLIENT_HAND, new RateGoal(goal.id(), scale.id(), 1, words, day), TODAY, vault);
    }

    private GoalEntry rate(GoalScale scale, int level) {
        return scale.ratedBy(CLIENT_HAND, new RateGoal(goal.id(), scale.id(), level, null, TODAY), TODAY, vault);
    }

    private ScaleView view(GoalScale scale) {
        return scale.view(Side.CLIENT, List.of(), vault);
    }

    private static ScaleText with(int level, String words) {
        List<String> levels = new ArrayList<>(SCALE.levels());
        levels.set(level, words);
        return new ScaleText(levels, SCALE.importance(), SCALE.difficulty(), SCALE.baseline());
    }
}
