package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** What a note says under one heading. */
@Entity
class NoteSection extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    @Enumerated(EnumType.STRING)
    private Heading heading;

    private @Nullable SealedText words;

    protected NoteSection() {}

    NoteSection(Note note, Heading heading) {
        this.note = note;
        this.heading = heading;
    }

    /** Writes only what changed, so that an unchanged section keeps its row as it is. */
    void write(String text, Vault vault) {
        if (!text.equals(words(vault))) {
            words = vault.sealIfAny(NotePlaces.section(id()), text);
        }
    }

    /** The empty text where nothing was written yet. */
    String words(Vault vault) {
        return words == null ? "" : vault.open(NotePlaces.section(id()), words);
    }

    Heading heading() {
        return heading;
    }
}
