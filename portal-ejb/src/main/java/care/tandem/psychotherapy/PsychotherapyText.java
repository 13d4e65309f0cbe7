package care.tandem.psychotherapy;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/**
 * A text of a psychotherapy note that does not stand there: an earlier one, or one that was set aside, since the note had
 * been changed in another window. Its author's alone, as the note is. Written once, never changed.
 */
@Entity
class PsychotherapyText extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private PsychotherapyNote note;

    /** By which the database shows the row to the author alone. */
    @Column(updatable = false)
    private String authorSubject;

    private SealedText words;

    /** When it was written. */
    private Instant at;

    /** Whether it never stood there. */
    private boolean aside;

    protected PsychotherapyText() {}

    PsychotherapyText(
            PsychotherapyNote note, String authorSubject, String words, Instant at, boolean aside, Vault vault) {
        this.note = note;
        this.authorSubject = authorSubject;
        this.words = vault.seal(place(), words);
        this.at = at;
        this.aside = aside;
    }

    EarlierText view(Vault vault) {
        return new EarlierText(at, vault.open(place(), words), aside);
    }

    private SealContext place() {
        return new SealContext("psychotherapy_text", "words", id());
    }
}
