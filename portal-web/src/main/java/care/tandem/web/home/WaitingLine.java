package care.tandem.web.home;

import care.tandem.door.Side;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody, in words.
 *
 * @param path where it leads in the clinic
 * @param label what it is
 * @param side whose words that are; null where it is ours
 * @param more a second line: what is to be done
 * @param state how it stands with it; null where that is clear
 */
public record WaitingLine(
        String path,
        String label,
        @Nullable Side side,
        String more,
        @Nullable String state) {}
