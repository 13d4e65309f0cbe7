package care.tandem.policies;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a clinic keeps its notes.
 *
 * @param version to be handed back with a decision
 * @param signAgainMinutes how long ago one may have signed in to sign a note; 0 asks each time
 * @param untouchedWeeks after how many weeks in no note a goal is pointed out to its therapist
 * @param decisions the latest ten, the last one first
 */
public record NotePolicyView(
        UUID clinic,
        long version,
        Unlocking unlocking,
        int signAgainMinutes,
        int untouchedWeeks,
        List<Decision> decisions)
        implements HasItem {

    /** Who decided what, and when. */
    public record Decision(String byName, Instant at, Unlocking unlocking, int signAgainMinutes, int untouchedWeeks) {}

    @Override
    public UUID item() {
        return clinic;
    }
}
