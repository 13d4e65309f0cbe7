package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.noteforms.Format;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft.
 *
 * @param client somebody on the caller's caseload
 * @param session the meeting it tells of; null for what happened outside of one, as a telephone call
 * @param format null where a template is named
 * @param noteTemplate one of the clinic's own; null for a format of the house
 * @param sessionDay where there is no session: the day, not after today
 * @param carryForward whether to begin with what the note before said
 */
public record BeginNote(
        @Nullable UUID client,
        @Nullable UUID session,
        @Nullable Format format,
        @Nullable UUID noteTemplate,
        @Nullable LocalDate sessionDay,
        boolean carryForward)
        implements HasItem {

    /** In a format of the house. */
    public BeginNote(
            @Nullable UUID client,
            @Nullable UUID session,
            @Nullable Format format,
            @Nullable LocalDate sessionDay,
            boolean carryForward) {
        this(client, session, format, null, sessionDay, carryForward);
    }

    /** @throws care.tandem.door.Refused at {@code sessionDay}, where there is no session */
    void requireDay(LocalDate today) {
        if (session == null) {
            SessionDay.required(sessionDay, today);
        }
    }

    /** None yet: the trail takes the id that the door hands out. */
    @Override
    public @Nullable UUID item() {
        return null;
    }
}
