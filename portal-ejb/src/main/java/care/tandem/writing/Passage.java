package care.tandem.writing;

import care.tandem.door.Stale;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text as it stands, and how often it was written. It is saved while somebody types, so a new text mostly
 * is the old one and a little more. Whatever takes something away, and whatever comes after a minute, leaves the old
 * text behind as a saved state, so that one can go back to it.
 */
@Embeddable
public class Passage {

    /** So long a text may grow before what it was counts as a state of its own. */
    static final Duration BREATH = Duration.ofMinutes(1);

    /** A text that something else took the place of. */
    public record Replaced(String words, int number, Instant at) {}

    private @Nullable SealedText words;
    private int number;
    private @Nullable Instant at;

    /**
     * Takes down a text. Nothing happens where it is what stands there already.
     *
     * @param field where a refusal is shown
     * @return the state that one may want back; null where there is none
     * @throws Stale at the field when it was written meanwhile and the two cannot be put together
     */
    @Nullable
    public Replaced write(String field, Written written, SealContext place, Instant now, Vault vault) {
        String standing = words(place, vault);
        String text = Wording.optional(field, written.words(), Wording.LONG);
        if (text.equals(standing)) {
            return null;
        }
        if (written.seen() != number) {
            text = Wording.optional(field, together(field, written, standing, text), Wording.LONG);
        }
        return text.equals(standing) ? null : replace(standing, text, place, now, vault);
    }

    private static String together(String field, Written written, String standing, String text) {
        if (written.base() == null) {
            throw new Stale(field);
        }
        String base = Wording.optional(field, written.base(), Wording.LONG);
        return new TextMerge(base, standing, text).both().orElseThrow(() -> new Stale(field));
    }

    private @Nullable Replaced replace(String standing, String text, SealContext place, Instant now, Vault vault) {
        Instant since = at == null ? now : at;
        boolean worthKeeping = !standing.isEmpty()
                && (!isGrown(standing, text) || since.plus(BREATH).isBefore(now));
        Replaced before = worthKeeping ? new Replaced(standing, number, since) : null;
        words = vault.sealIfAny(place, text);
        number++;
        at = worthKeeping ? now : since;
        return before;
    }

    /** Whether something was put in at one place, and nothing taken away. */
    private static boolean isGrown(String before, String after) {
        int start = 0;
        while (start < before.length() && start < after.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < before.length() - start
                && end < after.length() - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return start + end == before.length();
    }

    /** The empty text where nothing was written yet. */
    public String words(SealContext place, Vault vault) {
        return words == null ? "" : vault.open(place, words);
    }

    public int number() {
        return number;
    }
}
