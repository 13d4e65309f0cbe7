package care.tandem.audit;

import java.time.Instant;
import java.util.List;

/**
 * For how long a clinic's log is kept.
 *
 * @param version counts the decisions
 * @param decisions the latest first, at most ten; empty where nobody decided yet, and it is kept for good
 */
public record KeptLog(long version, List<Decision> decisions) {

    public KeptLog {
        decisions = List.copyOf(decisions);
    }

    /** @param years 0 for good */
    public record Decision(int years, String byName, Instant at) {}

    /** For how many years it is kept now; 0 for good. */
    public int years() {
        return decisions.isEmpty() ? 0 : decisions.get(0).years();
    }
}
