package care.tandem.notes;

import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told of a note, still sealed. Before copies were made, the summary itself was shared.
 *
 * @param toldSummary the copy; null where the note was shared before copies were made
 * @param sharedSummary the summary itself
 */
public record SharedText(
        UUID note,
        @Nullable SealedText toldSummary,
        @Nullable SealedText toldHeard,
        @Nullable SealedText sharedSummary) {

    public String summary(Vault vault) {
        String words = toldSummary == null
                ? vault.openIfAny(NotePlaces.sharedSummary(note), sharedSummary)
                : vault.open(NotePlaces.toldSummary(note), toldSummary);
        return Objects.requireNonNullElse(words, "");
    }

    /** What the therapist heard the client say; null where nothing was written. */
    public @Nullable String heard(Vault vault) {
        return vault.openIfAny(NotePlaces.toldHeard(note), toldHeard);
    }
}
