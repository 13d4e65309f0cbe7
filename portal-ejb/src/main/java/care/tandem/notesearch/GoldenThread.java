package care.tandem.notesearch;

import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.thread.NamedGoals;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The thread from a goal to the notes that name it. Clinicians follow it; what they write there is not told to the client. */
@Stateless
public class GoldenThread {

    @Inject
    NotesOnGoal notes;

    @Inject
    NamedGoals goals;

    @Inject
    CurrentMember me;

    /**
     * What notes say about a goal and its steps, of those notes that the caller may read, the latest session first; at
     * most 25.
     *
     * @throws NotFound when the caller may read neither the goal nor any note that names it
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public List<GoalNoteLine> of(UUID goal) {
        List<GoalNoteLine> lines = notes.of(me, goal);
        if (lines.isEmpty() && !goals.isOfTheirClient(me, goal)) {
            throw new NotFound();
        }
        return lines;
    }
}
