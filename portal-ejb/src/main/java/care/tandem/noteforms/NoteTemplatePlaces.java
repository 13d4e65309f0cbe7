package care.tandem.noteforms;

import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts of templates stand. */
final class NoteTemplatePlaces {

    private NoteTemplatePlaces() {}

    static SealContext form(UUID version) {
        return new SealContext("note_template_version", "form", version);
    }
}
