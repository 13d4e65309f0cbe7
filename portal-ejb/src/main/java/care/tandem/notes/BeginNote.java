package care.tandem.notes;

import care.tandem.door.Concerning;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft.
 *
 * @param client somebody on the caller's caseload
 * @param sign whether to sign it in the same act
 */
public record BeginNote(@Nullable UUID client, @Nullable Format format, NoteText text, boolean sign)
        implements Concerning {

    /** None yet: the trail takes the id that the door hands out. */
    @Override
    public @Nullable UUID item() {
        return null;
    }
}
