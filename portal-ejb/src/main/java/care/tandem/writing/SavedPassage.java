package care.tandem.writing;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * A text of a passage that does not stand there: an earlier one, kept when something else took its place, or one that was
 * set aside, since somebody else had written there. Written once, never changed.
 */
@Entity
class SavedPassage extends ClinicOwned {

    /** What the passage belongs to. */
    @Column(name = "note_id")
    private UUID ownerId;

    private String passage;
    private int number;
    private UUID memberId;
    private Instant at;
    private SealedText words;

    /** Whether it never stood there. */
    private boolean aside;

    protected SavedPassage() {}

    SavedPassage(UUID owner, String passage, Passage.Replaced replaced, UUID member, Vault vault) {
        ownerId = owner;
        this.passage = passage;
        number = replaced.number();
        memberId = member;
        at = replaced.at();
        words = vault.seal(place(), replaced.words());
    }

    /** What somebody wrote while this number of the passage was written elsewhere. */
    static SavedPassage setAside(UUID owner, String passage, int number, String words, UUID member, Vault vault) {
        Passage.Replaced text = new Passage.Replaced(words, number, Instant.now());
        SavedPassage set = new SavedPassage(owner, passage, text, member, vault);
        set.aside = true;
        return set;
    }

    String passage() {
        return passage;
    }

    String words(Vault vault) {
        return vault.open(place(), words);
    }

    SavedText view(String byName, Vault vault) {
        return new SavedText(id(), passage, number, byName, at, words(vault), aside);
    }

    private SealContext place() {
        return new SealContext("saved_passage", "words", id());
    }
}
