package care.tandem.web.goals;

import care.tandem.goals.GoalReview;
import care.tandem.goals.RecordedGoals;
import care.tandem.web.records.RecordBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The goals in the document of a client's record. */
@Named("goalsOnRecord")
@RequestScoped
public class GoalsOnRecord {

    @Inject
    RecordBacking document;

    public List<GoalReview.Item> getGoals() {
        return document.part(RecordedGoals.class).goals();
    }
}
