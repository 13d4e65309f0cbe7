package care.tandem.notes;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.thread.NamedGoals;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.vault.Vault;
import care.tandem.writing.SavedPassages;
import care.tandem.writing.SavedText;
import care.tandem.writing.TextsAside;
import care.tandem.writing.Written;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way back through what stood in a draft before: nothing that was saved once is gone. For the draft's author. */
@Stateless
public class SavedTexts {

    @Inject
    NoteQueries notes;

    @Inject
    NamedGoals goals;

    @Inject
    NoteViews views;

    @Inject
    SavedPassages saved;

    @Inject
    TextsAside aside;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** The saved states of the caller's own note, the latest first. @throws NotFound when it is not their own */
    @Allowed(THERAPIST)
    public SavedStates list(UUID note) {
        NoteQueries.Opened opened = notes.openedBy(me, note);
        if (!opened.note().authorId().equals(me.getId())) {
            throw new NotFound();
        }
        return views.states(opened);
    }

    /**
     * Keeps what the caller wrote where somebody else had written meanwhile, whichever of the two texts is chosen. What
     * stands there already, is kept already, or has more than 20,000 characters is not kept.
     *
     * @throws NotFound when the note is not the caller's own
     */
    @Allowed(THERAPIST)
    public void setAside(SetAside command) {
        Note note = notes.changeableBy(me, command.note());
        aside.keep(note.id(), standing(note), command.passages(), me.getId());
    }

    private Map<String, TextsAside.Standing> standing(Note note) {
        Map<String, TextsAside.Standing> standing = new HashMap<>();
        note.passages(vault).forEach(one -> standing.put(one.name(), one.standing()));
        goals.of(note.id())
                .forEach(one -> standing.put(one.getName(), new TextsAside.Standing(one.number(), one.sentence())));
        return standing;
    }

    /**
     * Puts a saved state back in its place. What stood there becomes a saved state itself.
     *
     * @throws NotFound when the note is not the caller's own, or the state none of it
     * @throws care.tandem.door.Stale when the passage was written since the caller saw it
     * @throws care.tandem.door.Refused when the note is signed
     */
    @Allowed(THERAPIST)
    public void bringBack(BringBack command) {
        Note note = notes.changeableBy(me, command.note());
        SavedText state = saved.of(note.id(), command.state());
        Written written = new Written(command.seen(), state.words(), null);
        if (PlanItem.isNamed(state.passage())) {
            PlanItem item = PlanItem.named(state.passage());
            List<Refused> refused = new ArrayList<>();
            goals.write(note.naming(), List.of(WorkOnGoal.saying(item, written)), me.getId(), refused::add);
            Refused.throwAny(refused);
        } else {
            saved.keep(note.id(), note.kept(Map.of(state.passage(), written), vault), me.getId());
        }
    }
}
