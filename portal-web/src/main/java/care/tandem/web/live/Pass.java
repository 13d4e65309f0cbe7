package care.tandem.web.live;

import care.tandem.door.Side;
import care.tandem.live.Item;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What the handshake found out, so that nothing has to be asked when the request is over.
 *
 * @param member who watches
 * @param subject the person's id in Keycloak
 * @param session their session's id there
 * @param changes how often the item had changed
 * @param asked the moment before that was asked
 * @param day on which it was asked, by the clinic's clock: with the next one a tie may end
 */
record Pass(
        UUID member,
        String subject,
        String session,
        Watchable kind,
        Item item,
        Side side,
        long changes,
        long asked,
        LocalDate day,
        ZoneId zone) {

    static final String KEY = "tandem.pass";

    /** Whether the day is over on which it was found out that they may watch. */
    boolean isOver() {
        return LocalDate.now(zone).isAfter(day);
    }
}
