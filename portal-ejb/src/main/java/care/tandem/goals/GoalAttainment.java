package care.tandem.goals;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The summary score of goal attainment scaling: T = 50 + 10·Σ(w·x) / √(0.7·Σw² + 0.3·(Σw)²), with the level x from −2 to
 * +2 and the weight w = importance × difficulty of each goal.
 *
 * @see <a href="https://doi.org/10.1007/BF01530764">Kiresuk and Sherman, Community Mental Health Journal 4 (1968)</a>
 */
final class GoalAttainment {

    /** One goal's level and weight. */
    record Attained(int level, int weight) {}

    private GoalAttainment() {}

    /** The score; none without goals, or when every weight is zero. 50 where each goal came out as expected. */
    static OptionalDouble score(List<Attained> goals) {
        double sum = 0;
        double weights = 0;
        double squares = 0;
        for (Attained goal : goals) {
            sum += goal.weight() * (double) goal.level();
            weights += goal.weight();
            squares += (double) goal.weight() * goal.weight();
        }
        if (weights == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(50 + 10 * sum / Math.sqrt(0.7 * squares + 0.3 * weights * weights));
    }
}
