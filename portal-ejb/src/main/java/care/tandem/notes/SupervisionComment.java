package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.vault.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What supervisor and author say to each other about a note. No part of the record: nobody else ever reads it. */
@Entity
class SupervisionComment extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    private @Nullable String passage;
    private UUID memberId;
    private Instant at;
    private SealedText words;

    protected SupervisionComment() {}

    SupervisionComment(Note note, @Nullable String passage, UUID member, String words, Vault vault) {
        this.note = note;
        this.passage = passage;
        memberId = member;
        at = Instant.now();
        this.words = vault.seal(NotePlaces.comment(id()), Wording.required("comment", words, Wording.SHORT));
    }

    @Nullable
    String passage() {
        return passage;
    }

    Instant at() {
        return at;
    }

    String words(Vault vault) {
        return vault.open(NotePlaces.comment(id()), words);
    }
}
