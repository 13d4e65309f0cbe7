package care.tandem.letterheads;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a clinic's name on its letters.
 *
 * @param number to be handed back with a change; 0 where nothing was decided yet
 * @param lines the empty text for none
 * @param byName who decided it; null where nobody did
 * @param at when; null where nobody did
 */
public record LetterheadView(
        int number,
        String lines,
        @Nullable String byName,
        @Nullable Instant at) {

    static final LetterheadView NONE = new LetterheadView(0, "", null, null);

    public List<String> getEach() {
        return lines.lines().toList();
    }
}
