package care.tandem.notes;

import care.tandem.door.Concerning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was written, and signs it.
 *
 * @param withhold not to share the summary with the client; otherwise it is shared once the note is locked
 * @param reason why it is withheld in this case
 * @param lookAgain the day to ask anew whether it still has to be, after today
 * @param noNames names of others that its author was shown, and says that the shared part does not name them
 */
public record SignNote(
        KeepNote kept,
        boolean withhold,
        @Nullable String reason,
        @Nullable LocalDate lookAgain,
        List<String> noNames) implements Concerning {

    @Override
    public UUID item() {
        return kept.note();
    }
}
