package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordPart;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The goals of a client as they stand, in two statements. */
@Dependent
class GoalsInRecord implements RecordPart<RecordedGoals> {

    @Inject
    GoalReviews reviews;

    @Inject
    CurrentMember me;

    @Override
    public RecordedGoals of(OpenRecord asked) {
        return new RecordedGoals(reviews.items(asked.client(), Desk.sideOf(me, asked.client())));
    }
}
