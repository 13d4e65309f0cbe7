package care.tandem.notes;

import care.tandem.door.Refused;
import care.tandem.vault.SealContext;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import care.tandem.writing.Words;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is added to a locked note: its own draft, its own signature. One at a time is open, and none is taken away. */
@Entity
class Addendum extends NoteAddition {

    private @Nullable Instant signedAt;
    private @Nullable String digest;

    /** The marks of its words, by which its note is found; null while it is open, or not marked yet. */
    private long @Nullable [] wordMarks;

    protected Addendum() {}

    /** @throws Refused when the note is not locked: a draft is written on, and a struck note left alone */
    Addendum(Note note, UUID author) {
        super(note, author);
        if (note.state() != NoteState.LOCKED) {
            throw new Refused(Refused.WHOLE, "refused.addendum.notLocked");
        }
    }

    void kept(long seenVersion, String text, Vault vault) {
        requireOpen();
        requireUnchangedSince(seenVersion);
        write(text, vault);
    }

    /** @throws Refused at {@code addendum} when they are too long */
    @Override
    void write(@Nullable String text, Vault vault) {
        super.write(Wording.optional("addendum", text, Wording.LONG), vault);
    }

    /** @return the digest of what was signed */
    String signed(Vault vault) {
        requireOpen();
        Wording.required("addendum", words(vault), Wording.LONG);
        signedAt = Instant.now();
        wordMarks = marks(vault);
        digest = ExactText.digest(text(vault));
        return digest;
    }

    /** What was signed, word for word; null while it is open. */
    @Nullable
    String exact(Vault vault) {
        return signedAt == null ? null : text(vault);
    }

    private String text(Vault vault) {
        return ExactText.ofAddendum(id(), note().id(), memberId(), words(vault));
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

    /** Signed ones are there for all who read the note, an open one for its author alone. */
    boolean isReadableBy(UUID member) {
        return signedAt != null || memberId().equals(member);
    }

    AddendumView view(String authorName, UUID reader, Vault vault) {
        boolean intact = digest == null || digest.equals(ExactText.digest(text(vault)));
        return new AddendumView(
                id(), version(), authorName, memberId().equals(reader), words(vault), signedAt, digest, intact);
    }

    @Override
    SealContext place() {
        return NotePlaces.addendum(id());
    }
}
