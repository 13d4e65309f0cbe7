package care.tandem.notes;

import static care.tandem.notes.NoteState.AWAITING_COSIGNATURE;
import static care.tandem.notes.NoteState.DISCARDED;
import static care.tandem.notes.NoteState.DRAFT;
import static care.tandem.notes.NoteState.ENTERED_IN_ERROR;
import static care.tandem.notes.NoteState.LOCKED;
import static care.tandem.notes.NoteState.RETURNED;

import care.tandem.door.Refused;
import care.tandem.policies.Unlocking;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a note stands between draft and lock, since when, and who has to sign it besides its author. */
@Embeddable
class NoteLife {

    @Enumerated(EnumType.STRING)
    private NoteState state = DRAFT;

    private @Nullable Instant signedAt;
    private @Nullable UUID cosignerId;

    /** Null unless it is discarded. */
    private @Nullable Instant discardedAt;

    /** Since when its client writes the summary with its author; null while the author writes alone. */
    private @Nullable Instant togetherSince;

    void requireWritable() {
        if (!state.isWritable()) {
            throw new Refused(Refused.WHOLE, "refused.note.signed");
        }
    }

    void requireLocked() {
        if (state != LOCKED) {
            throw new Refused(Refused.WHOLE, "refused.note.notLocked");
        }
    }

    private void requireAwaited() {
        if (state != AWAITING_COSIGNATURE) {
            throw new Refused(Refused.WHOLE, "refused.note.notAwaited");
        }
    }

    /** @param supervisor who has to sign it too; null if no cosignature is needed, which locks the note at once */
    void sign(@Nullable UUID supervisor) {
        cosignerId = supervisor;
        togetherSince = null;
        signedAt = Instant.now();
        state = supervisor == null ? LOCKED : AWAITING_COSIGNATURE;
    }

    void cosign() {
        requireAwaited();
        state = LOCKED;
    }

    void giveBack() {
        requireAwaited();
        state = RETURNED;
    }

    void unlock(Unlocking allowed, Instant now) {
        requireLocked();
        if (!allowed.isAllowed(Objects.requireNonNull(signedAt), now)) {
            throw new Refused(
                    Refused.WHOLE, "refused.note.unlock." + allowed.policy().name());
        }
        state = DRAFT;
    }

    void strike() {
        if (state == ENTERED_IN_ERROR) {
            throw new Refused(Refused.WHOLE, "refused.note.struck");
        }
        state = ENTERED_IN_ERROR;
        togetherSince = null;
    }

    /** Only notes that were never signed; a signed one can be struck, and stays on record. */
    void discard(Instant now) {
        if (!isUnsignedDraft()) {
            throw new Refused(Refused.WHOLE, "refused.note.discard");
        }
        state = DISCARDED;
        discardedAt = now;
        togetherSince = null;
    }

    void takeBack() {
        if (state != DISCARDED) {
            throw new Refused(Refused.WHOLE, "refused.note.notDiscarded");
        }
        state = DRAFT;
        discardedAt = null;
    }

    /** Lets the client in to write the summary, until the author ends it or signs. */
    void writeTogether() {
        requireWritable();
        if (isTogether()) {
            throw new Refused(Refused.WHOLE, "refused.together.begun");
        }
        togetherSince = Instant.now();
    }

    void writeAlone() {
        if (!isTogether()) {
            throw new Refused(Refused.WHOLE, "refused.together.ended");
        }
        togetherSince = null;
    }

    /** Whether it is a draft that was never signed. Until it is signed or struck, nothing is added to its text. */
    boolean isUnsignedDraft() {
        return state == DRAFT && signedAt == null;
    }

    boolean isTogether() {
        return togetherSince != null;
    }

    NoteState state() {
        return state;
    }

    /** When its author signed it last; null where they never did. */
    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    UUID cosignerId() {
        return cosignerId;
    }
}
