package care.tandem.web.shell;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many bytes are being taken in at once: of each account, and of all strangers together. */
final class Room {

    private final long most;
    private final ConcurrentMap<String, Long> taken = new ConcurrentHashMap<>();

    /** @param most bytes of one account at once */
    Room(long most) {
        this.most = most;
    }

    /** Takes that many bytes up, unless they would be too many. */
    boolean takes(String account, long bytes) {
        if (taken.merge(account, bytes, Long::sum) <= most) {
            return true;
        }
        gives(account, bytes);
        return false;
    }

    /** Gives back what was taken up. */
    void gives(String account, long bytes) {
        taken.computeIfPresent(account, (same, all) -> all == bytes ? null : all - bytes);
    }
}
