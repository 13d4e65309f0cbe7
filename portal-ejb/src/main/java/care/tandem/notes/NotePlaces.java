package care.tandem.notes;

import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of notes stand. */
final class NotePlaces {

    private NotePlaces() {}

    static Place sharedSummary(UUID note) {
        return new Place("note", "shared_summary", note);
    }

    static Place section(UUID section) {
        return new Place("note_section", "words", section);
    }
}
