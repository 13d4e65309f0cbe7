package care.tandem.notes;

import care.tandem.door.Refused;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the client is told: a copy of what was written for them, made when it was shared, so that a note which is being
 * corrected does not change under their eyes. Or the day on which it is to be asked again why it is withheld.
 */
@Embeddable
class SharedCopy {

    private @Nullable SealedText toldSummary;
    private @Nullable SealedText toldHeard;
    private @Nullable Instant sharedAt;

    /** Since when the client knows what was heard, as it is told now: an answer from before was to other words. */
    private @Nullable Instant toldHeardAt;

    private @Nullable LocalDate lookAgain;

    void withheldUntil(@Nullable LocalDate day) {
        lookAgain = day;
    }

    /** What is shared already stays as it was shared, and since when. */
    void requireWithheld() {
        if (lookAgain == null) {
            throw new Refused(Refused.WHOLE, "refused.note.notWithheld");
        }
    }

    void tell(UUID note, String summary, String heard, Vault vault) {
        sharedAt = Instant.now();
        toldSummary = vault.sealIfAny(NotePlaces.toldSummary(note), summary);
        String heardBefore = vault.openIfAny(NotePlaces.toldHeard(note), toldHeard);
        if (!heard.equals(heardBefore)) {
            toldHeard = vault.sealIfAny(NotePlaces.toldHeard(note), heard);
            toldHeardAt = heard.isEmpty() ? null : sharedAt;
        }
        lookAgain = null;
    }

    @Nullable
    Instant sharedAt() {
        return sharedAt;
    }

    /** Null where nothing is withheld. */
    @Nullable
    LocalDate lookAgain() {
        return lookAgain;
    }
}
