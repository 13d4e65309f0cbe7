package care.tandem.notes;

import care.tandem.goals.GoalMentions;
import jakarta.enterprise.context.Dependent;

/** Goals that signed notes name. */
@Dependent
class MentionsInNotes implements GoalMentions {

    @Override
    public String lastDay(String goal) {
        return "(select max(n.sessionDay) from NoteGoal w join Note n on n.id = w.noteId where w.goalId = " + goal
                + " and w.named = true and n.life.state in (care.tandem.notes.NoteState.LOCKED, "
                + "care.tandem.notes.NoteState.AWAITING_COSIGNATURE))";
    }
}
