package care.tandem.policies;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a clinic lets the author of a locked note open it once more.
 *
 * @param hours for how long after signing, where the policy is {@link Policy#WITHIN_HOURS}
 */
public record Unlocking(Policy policy, int hours) {

    /** What a clinic can decide. */
    public enum Policy {
        NEVER,
        WITHIN_HOURS,
        ALWAYS
    }

    public boolean isAllowed(Instant signedAt, Instant now) {
        return switch (policy) {
            case NEVER -> false;
            case WITHIN_HOURS -> now.isBefore(signedAt.plus(Duration.ofHours(hours)));
            case ALWAYS -> true;
        };
    }
}
