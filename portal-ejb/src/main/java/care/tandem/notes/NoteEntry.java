package care.tandem.notes;

import care.tandem.door.Refused;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to a note: who, when, and why where a reason is asked for. Written once, never changed. An
 * author's signature keeps the exact text they signed; the supervisor's names the same digest.
 */
@Entity
class NoteEntry extends NoteAddition {

    @Enumerated(EnumType.STRING)
    private NoteEntryKind kind;

    private @Nullable String digest;
    private @Nullable SealedText exact;
    private @Nullable LocalDate lookOn;

    protected NoteEntry() {}

    NoteEntry(Note note, NoteEntryKind kind, UUID member) {
        super(note, member);
        this.kind = kind;
    }

    /** Its author says that these are no names of others in it. */
    static NoteEntry namesChecked(Note note, List<String> names, Vault vault) {
        NoteEntry checked = new NoteEntry(note, NoteEntryKind.NAMES_CHECKED, note.authorId());
        checked.write(String.join("\n", names), vault);
        return checked;
    }

    /** @throws Refused at {@code reason} when there is none, or it is longer than a short text */
    NoteEntry because(@Nullable String reason, Vault vault) {
        write(Wording.required("reason", reason, Wording.SHORT), vault);
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

    @Nullable
    String digest() {
        return digest;
    }

    /** A signature or another act, as all who read the note are told of it. */
    NoteEventView view(String byName, Vault vault) {
        return new NoteEventView(id(), kind, byName, at(), reason(vault), digest, lookOn, exact != null);
    }

    /** Null where none was asked for, and for names that were looked at. */
    @Nullable
    String reason(Vault vault) {
        String words = kind == NoteEntryKind.NAMES_CHECKED ? "" : words(vault);
        return words.isEmpty() ? null : words;
    }

    @Nullable
    String exact(Vault vault) {
        return vault.openIfAny(NotePlaces.exact(id()), exact);
    }

    @Override
    SealContext place() {
        return NotePlaces.reason(id());
    }
}
