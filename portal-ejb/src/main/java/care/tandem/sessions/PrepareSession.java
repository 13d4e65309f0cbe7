package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * What a client wants to speak of.
 *
 * @param version of their agenda as they saw it; {@link AgendaView#NONE} when there was none yet
 * @param matters what matters most, at most 2,000 characters
 * @param since what went well or badly since the last time, at most 2,000 characters
 */
public record PrepareSession(UUID session, long version, String matters, String since) implements HasItem {

    @Override
    public UUID item() {
        return session;
    }
}
