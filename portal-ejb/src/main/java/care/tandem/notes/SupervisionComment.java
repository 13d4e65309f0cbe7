package care.tandem.notes;

import care.tandem.vault.SealContext;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What supervisor and author say to each other about a note. It is no part of the record, and only these two read it. */
@Entity
class SupervisionComment extends NoteAddition {

    private @Nullable String passage;

    protected SupervisionComment() {}

    SupervisionComment(Note note, @Nullable String passage, UUID member, String words, Vault vault) {
        super(note, member);
        this.passage = passage;
        write(Wording.required("comment", words, Wording.SHORT), vault);
    }

    CommentOnNoteView view(String byName, Vault vault) {
        return new CommentOnNoteView(passage, byName, at(), words(vault));
    }

    @Override
    SealContext place() {
        return NotePlaces.comment(id());
    }
}
