package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * What the calling client wants to speak of in a session.
 *
 * @param version to be handed back when sending it in; {@link #NONE} where there is none yet
 * @param matters the empty text where nothing was said
 * @param since the empty text where nothing was said
 */
public record AgendaView(ComingSession session, long version, String matters, String since) implements HasItem {

    public static final long NONE = -1;

    @Override
    public UUID item() {
        return session.id();
    }
}
