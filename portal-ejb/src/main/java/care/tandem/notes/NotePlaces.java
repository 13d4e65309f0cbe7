package care.tandem.notes;

import care.tandem.door.Side;
import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts of notes stand. */
final class NotePlaces {

    private NotePlaces() {}

    static SealContext sharedSummary(UUID note) {
        return new SealContext("note", "shared_summary", note);
    }

    static SealContext heard(UUID note) {
        return new SealContext("note", "heard", note);
    }

    static SealContext toldSummary(UUID note) {
        return new SealContext("note", "told_summary", note);
    }

    static SealContext toldHeard(UUID note) {
        return new SealContext("note", "told_heard", note);
    }

    static SealContext journalKey(UUID note) {
        return new SealContext("note", "journal_key", note);
    }

    static SealContext templateName(UUID note) {
        return new SealContext("note", "template_name", note);
    }

    static SealContext ownHeading(UUID section) {
        return new SealContext("note_section", "own_heading", section);
    }

    static SealContext ownHint(UUID section) {
        return new SealContext("note_section", "own_hint", section);
    }

    static SealContext section(UUID section) {
        return new SealContext("note_section", "words", section);
    }

    /** The words of a goal or a step, as a note names it. */
    static SealContext goalWords(UUID noteGoal) {
        return new SealContext("note_goal", "words", noteGoal);
    }

    static SealContext sentence(UUID noteGoal) {
        return new SealContext("note_goal", "sentence", noteGoal);
    }

    /** Where the goals themselves keep the words of one side. */
    static SealContext ofGoal(UUID goal, Side side) {
        return new SealContext("goal", side == Side.CLIENT ? "client_words" : "clinician_words", goal);
    }

    /** Where the goals keep the words of a step. */
    static SealContext ofStep(UUID step) {
        return new SealContext("step", "words", step);
    }

    static SealContext saved(UUID state) {
        return new SealContext("saved_passage", "words", state);
    }

    static SealContext reason(UUID entry) {
        return new SealContext("note_entry", "words", entry);
    }

    static SealContext exact(UUID entry) {
        return new SealContext("note_entry", "exact", entry);
    }

    static SealContext comment(UUID comment) {
        return new SealContext("supervision_comment", "words", comment);
    }

    static SealContext addendum(UUID addendum) {
        return new SealContext("addendum", "words", addendum);
    }

    /** What somebody looks for; it stands in an address, and in no table. */
    static SealContext sought(UUID member) {
        return new SealContext("note", "sought", member);
    }
}
