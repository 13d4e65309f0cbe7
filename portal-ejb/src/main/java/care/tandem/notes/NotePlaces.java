package care.tandem.notes;

import care.tandem.door.Side;
import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of notes stand. */
final class NotePlaces {

    private NotePlaces() {}

    static Place sharedSummary(UUID note) {
        return new Place("note", "shared_summary", note);
    }

    static Place heard(UUID note) {
        return new Place("note", "heard", note);
    }

    static Place toldSummary(UUID note) {
        return new Place("note", "told_summary", note);
    }

    static Place toldHeard(UUID note) {
        return new Place("note", "told_heard", note);
    }

    static Place journalKey(UUID note) {
        return new Place("note", "journal_key", note);
    }

    static Place templateName(UUID note) {
        return new Place("note", "template_name", note);
    }

    static Place ownHeading(UUID section) {
        return new Place("note_section", "own_heading", section);
    }

    static Place ownHint(UUID section) {
        return new Place("note_section", "own_hint", section);
    }

    static Place section(UUID section) {
        return new Place("note_section", "words", section);
    }

    /** The words of a goal or a step, as a note names it. */
    static Place goalWords(UUID noteGoal) {
        return new Place("note_goal", "words", noteGoal);
    }

    static Place sentence(UUID noteGoal) {
        return new Place("note_goal", "sentence", noteGoal);
    }

    /** Where the goals themselves keep the words of one side. */
    static Place ofGoal(UUID goal, Side side) {
        return new Place("goal", side == Side.CLIENT ? "client_words" : "clinician_words", goal);
    }

    /** Where the goals keep the words of a step. */
    static Place ofStep(UUID step) {
        return new Place("step", "words", step);
    }

    static Place saved(UUID state) {
        return new Place("saved_passage", "words", state);
    }

    static Place reason(UUID entry) {
        return new Place("note_entry", "words", entry);
    }

    static Place exact(UUID entry) {
        return new Place("note_entry", "exact", entry);
    }

    static Place comment(UUID comment) {
        return new Place("supervision_comment", "words", comment);
    }

    static Place addendum(UUID addendum) {
        return new Place("addendum", "words", addendum);
    }

    /** What somebody looks for; it stands in an address, and in no table. */
    static Place sought(UUID member) {
        return new Place("note", "sought", member);
    }
}
