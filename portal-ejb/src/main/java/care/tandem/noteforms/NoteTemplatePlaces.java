package care.tandem.noteforms;

import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of templates stand. */
final class NoteTemplatePlaces {

    private NoteTemplatePlaces() {}

    static Place form(UUID version) {
        return new Place("note_template_version", "form", version);
    }
}
