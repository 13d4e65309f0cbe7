package care.tandem.notes;

import care.tandem.goals.GoalMentions;
import jakarta.enterprise.context.Dependent;

/** Goals that signed notes name. */
@Dependent
class MentionsInNotes implements GoalMentions {

    @Override
    public String lastDay(String goal) {
        return "(select max(w.note.sessionDay) from NoteGoal w where w.goalId = " + goal + " and w.named = true "
                + "and w.note.life.state in (care.tandem.notes.NoteState.LOCKED, "
                + "care.tandem.notes.NoteState.AWAITING_COSIGNATURE))";
    }
}
