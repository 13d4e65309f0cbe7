package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clinician added to a note besides its text: who did, when, and in which words if any. Each kind has
 * its own table; a query for this class reads all kinds in one statement.
 */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class NoteAddition extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    private UUID memberId;
    private Instant at;
    private @Nullable SealedText words;

    protected NoteAddition() {}

    NoteAddition(Note note, UUID member) {
        this.note = note;
        memberId = member;
        at = Instant.now();
    }

    /** Where its words are kept. */
    abstract SealContext place();

    /** In place of the words that were there before. */
    void write(@Nullable String text, Vault vault) {
        words = vault.sealIfAny(place(), text);
        at = Instant.now();
    }

    /** The empty text where there are none. */
    String words(Vault vault) {
        String text = vault.openIfAny(place(), words);
        return text == null ? "" : text;
    }

    Note note() {
        return note;
    }

    UUID memberId() {
        return memberId;
    }

    Instant at() {
        return at;
    }
}
