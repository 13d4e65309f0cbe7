package care.tandem.web.live;

import care.tandem.door.Side;
import care.tandem.live.Item;
import java.util.UUID;

/**
 * What the handshake found out, so that nothing has to be asked when the request is over.
 *
 * @param member who watches
 * @param changes how often the item had changed
 * @param asked the moment before that was asked
 */
record Pass(UUID member, Watchable kind, Item item, Side side, long changes, long asked) {

    static final String KEY = "tandem.pass";
}
