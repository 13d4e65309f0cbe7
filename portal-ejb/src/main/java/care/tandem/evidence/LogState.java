package care.tandem.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tree of a log stands.
 *
 * @param lines in the tree
 * @param waiting lines that are not in it yet
 * @param heads the latest that were signed, the newest first
 * @param outside whether heads are kept outside the database, too
 * @param checking whether it is being looked through
 * @param check what came of looking through it the last time; null where nobody did yet
 */
public record LogState(
        long lines,
        long waiting,
        List<LogHead> heads,
        boolean outside,
        boolean checking,
        @Nullable LogCheck check) {

    public LogState {
        heads = List.copyOf(heads);
    }
}
