package care.tandem.goals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which goals, in which order, and which of their pages.
 *
 * @param client whose; null for all that one may read
 * @param page 0 for the first
 */
public record GoalFilter(@Nullable UUID client, Which which, Order order, int page) {

    /** Goals a page. */
    public static final int PAGE = 25;

    /** Goals that have something in common. */
    public enum Which {
        /** What has not ended. */
        OPEN,
        /** What waits for my answer. */
        WAITING,
        /** What changed since I last looked. */
        NEWS,
        /** Without an entry for four weeks. */
        QUIET,
        /** Where the two last ratings lie three or more apart. */
        APART,
        /** For clinicians: what no signed note named for as long as the clinic lets pass. */
        UNTOUCHED,
        /** Ended goals, in every final state. */
        ENDED
    }

    /** What comes first. */
    public enum Order {
        CLIENT,
        CHANGED,
        DUE
    }

    public static final GoalFilter OPEN = new GoalFilter(null, Which.OPEN, Order.CLIENT, 0);
}
