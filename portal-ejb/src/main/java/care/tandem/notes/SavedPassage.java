package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** An earlier state of a passage, kept when something else took its place. Written once, never changed. */
@Entity
class SavedPassage extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    private String passage;
    private int number;
    private UUID memberId;
    private Instant at;
    private SealedText words;

    protected SavedPassage() {}

    SavedPassage(Note note, String passage, Passage.Replaced replaced, UUID member, Vault vault) {
        this.note = note;
        this.passage = passage;
        number = replaced.number();
        memberId = member;
        at = replaced.at();
        words = vault.seal(NotePlaces.saved(id()), replaced.words());
    }

    String passage() {
        return passage;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String words(Vault vault) {
        return vault.open(NotePlaces.saved(id()), words);
    }
}
