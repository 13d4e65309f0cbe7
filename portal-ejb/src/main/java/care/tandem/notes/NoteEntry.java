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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to a note: who, when, and why where a reason is asked for. Written once, never changed. An
 * author's signature keeps the exact text they signed; the supervisor's names the same digest.
 */
@Entity
class NoteEntry extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    @Enumerated(EnumType.STRING)
    private NoteEntryKind kind;

    private UUID memberId;
    private Instant at;
    private @Nullable SealedText words;
    private @Nullable String digest;
    private @Nullable SealedText exact;
    private @Nullable LocalDate lookOn;

    protected NoteEntry() {}

    NoteEntry(Note note, NoteEntryKind kind, UUID member) {
        this.note = note;
        this.kind = kind;
        memberId = member;
        at = Instant.now();
    }

    /** Its author says that these are no names of others in it. */
    static NoteEntry namesChecked(Note note, List<String> names, Vault vault) {
        return new NoteEntry(note, NoteEntryKind.NAMES_CHECKED, note.authorId())
                .because(String.join("\n", names), vault);
    }

    NoteEntry because(String reason, Vault vault) {
        words = vault.sealIfAny(NotePlaces.reason(id()), reason);
        return this;
    }

    /** Signs exactly this. */
    NoteEntry under(String exactText, Vault vault) {
        exact = vault.seal(NotePlaces.exact(id()), exactText);
        digest = ExactText.digest(exactText);
        return this;
    }

    /** Signs what somebody else signed with this digest. */
    NoteEntry underSame(@Nullable String itsDigest) {
        digest = itsDigest;
        return this;
    }

    NoteEntry lookingAgain(LocalDate day) {
        lookOn = day;
        return this;
    }

    NoteEntryKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String digest() {
        return digest;
    }

    @Nullable
    LocalDate lookOn() {
        return lookOn;
    }

    @Nullable
    String reason(Vault vault) {
        return vault.openIfAny(NotePlaces.reason(id()), words);
    }

    @Nullable
    String exact(Vault vault) {
        return vault.openIfAny(NotePlaces.exact(id()), exact);
    }
}
