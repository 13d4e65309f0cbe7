package care.tandem.thread;

import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a note says on a goal or a step, still sealed.
 *
 * @param id of the row that says so
 * @param words of the goal or the step, as it was when the note named it
 * @param sentence null where nothing was said
 */
public record SealedWork(
        UUID id, SealedText words, @Nullable SealedText sentence) {

    public String words(Vault vault) {
        return vault.open(ThreadPlaces.goalWords(id), words);
    }

    /** The empty text where nothing was said. */
    public String sentence(Vault vault) {
        return Objects.requireNonNullElse(vault.openIfAny(ThreadPlaces.sentence(id), sentence), "");
    }
}
