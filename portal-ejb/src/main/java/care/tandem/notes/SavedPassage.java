package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Passage;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/**
 * A text of a passage that does not stand there: an earlier one, kept when something else took its place, or one that was
 * set aside, since somebody else had written there. Written once, never changed.
 */
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

    /** Whether it never stood there. */
    private boolean aside;

    protected SavedPassage() {}

    SavedPassage(Note note, String passage, Passage.Replaced replaced, UUID member, Vault vault) {
        this.note = note;
        this.passage = passage;
        number = replaced.number();
        memberId = member;
        at = replaced.at();
        words = vault.seal(NotePlaces.saved(id()), replaced.words());
    }

    /** What somebody wrote while this number of the passage was written elsewhere. */
    static SavedPassage setAside(Note note, String passage, int number, String words, UUID member, Vault vault) {
        Passage.Replaced text = new Passage.Replaced(words, number, Instant.now());
        SavedPassage set = new SavedPassage(note, passage, text, member, vault);
        set.aside = true;
        return set;
    }

    String passage() {
        return passage;
    }

    int number() {
        return number;
    }

    boolean isAside() {
        return aside;
    }

    Instant at() {
        return at;
    }

    String words(Vault vault) {
        return vault.open(NotePlaces.saved(id()), words);
    }
}
