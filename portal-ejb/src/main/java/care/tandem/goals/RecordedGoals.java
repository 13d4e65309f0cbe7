package care.tandem.goals;

import care.tandem.door.HasCount;
import java.util.List;

/** A client's goals as part of their record: all of them, whichever days are asked for. */
public record RecordedGoals(List<GoalReview.Item> goals) implements HasCount {

    @Override
    public int held() {
        return goals.size();
    }
}
