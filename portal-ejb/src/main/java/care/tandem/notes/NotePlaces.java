package care.tandem.notes;

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
}
