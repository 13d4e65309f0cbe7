package care.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.tandem.goals.GoalAttainment.Attained;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentTest {

    @ParameterizedTest
    @CsvSource({"1, 63.69", "0, 50", "-1, 36.31"})
    void scoresThreeGoalsOfTheSameWeightAsTheLiteratureDoes(int level, double score) {
        assertThat(GoalAttainment.score(Collections.nCopies(3, new Attained(level, 1)))
                        .orElseThrow())
                .isCloseTo(score, within(0.005));
    }

    @Test
    void countsAHeavierGoalForMore() {
        double heavyUp = score(new Attained(2, 9), new Attained(-2, 1));
        double lightUp = score(new Attained(-2, 9), new Attained(2, 1));

        assertThat(heavyUp).isGreaterThan(50);
        assertThat(lightUp).isLessThan(50);
        assertThat(heavyUp - 50).isCloseTo(50 - lightUp, within(0.000_001));
    }

    @Test
    void scoresOneGoalByItsLevelAlone() {
        assertThat(score(new Attained(2, 6))).isCloseTo(70, within(0.000_001));
    }

    @Test
    void hasNoScoreWithoutGoalsOrWeight() {
        assertThat(GoalAttainment.score(List.of())).isEmpty();
        assertThat(GoalAttainment.score(List.of(new Attained(2, 0)))).isEmpty();
    }

    private static double score(Attained... goals) {
        return GoalAttainment.score(List.of(goals)).orElseThrow();
    }
}
