package care.tandem.notes;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
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

/** What is added to a locked note: its own draft, its own signature. One at a time is open, and none is taken away. */
@Entity
class Addendum extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    private UUID authorId;
    private @Nullable SealedText words;
    private Instant keptAt;
    private @Nullable Instant signedAt;
    private @Nullable String digest;

    /** The marks of its words, by which its note is found; null while it is open, or not marked yet. */
    private long @Nullable [] wordMarks;

    protected Addendum() {}

    /** @throws Refused when the note is not locked: a draft is written on, and a struck note left alone */
    Addendum(Note note, UUID author) {
        if (note.state() != NoteState.LOCKED) {
            throw new Refused(Refused.WHOLE, "refused.addendum.notLocked");
        }
        this.note = note;
        authorId = author;
        keptAt = Instant.now();
    }

    void kept(long seenVersion, String text, Vault vault) {
        requireOpen();
        requireUnchangedSince(seenVersion);
        write(text, vault);
    }

    /** Takes down the first words of a new one. */
    void write(String text, Vault vault) {
        words = vault.sealIfAny(NotePlaces.addendum(id()), Wording.optional("addendum", text, Wording.LONG));
        keptAt = Instant.now();
    }

    /** @return the digest of what was signed */
    String signed(Vault vault) {
        requireOpen();
        String text = Wording.required("addendum", words(vault), Wording.LONG);
        signedAt = Instant.now();
        wordMarks = marks(vault);
        digest = ExactText.digest(ExactText.ofAddendum(id(), note.id(), authorId, text));
        return digest;
    }

    /** What was signed, word for word; null while it is open. */
    @Nullable
    String exact(Vault vault) {
        return signedAt == null ? null : ExactText.ofAddendum(id(), note.id(), authorId, words(vault));
    }

    /** The marks of the words that stand in it. */
    long[] marks(Vault vault) {
        return Words.marks(Words.in(words(vault)), vault);
    }

    private void requireOpen() {
        if (signedAt != null) {
            throw new Refused(Refused.WHOLE, "refused.addendum.signed");
        }
    }

    String words(Vault vault) {
        String text = vault.openIfAny(NotePlaces.addendum(id()), words);
        return text == null ? "" : text;
    }
}
