package care.tandem.psychotherapy;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as its author reads it.
 *
 * @param version to be handed back when it is kept or struck
 * @param struckAt null while it is in the list and can be gone on with
 * @param earlier the texts that do not stand there, the latest first
 */
public record PsychotherapyNoteView(
        UUID id,
        long version,
        UUID clientId,
        String clientName,
        LocalDate sessionDay,
        String words,
        Instant keptAt,
        @Nullable Instant struckAt,
        List<EarlierText> earlier)
        implements HasItem {

    @Override
    public UUID item() {
        return id;
    }

    public boolean isStruck() {
        return struckAt != null;
    }
}
