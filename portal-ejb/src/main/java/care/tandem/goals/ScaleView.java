package care.tandem.goals;

import care.tandem.door.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal attainment scale as one side sees it.
 *
 * @param version to be handed back with a change
 * @param series 1 for the goal's first scale
 * @param writtenSide who wrote it last
 * @param frozen whether it was rated, and so cannot be changed any more
 * @param ratings the newest first
 */
public record ScaleView(
        UUID id,
        long version,
        int series,
        ScaleText text,
        Side writtenSide,
        boolean agreedByMe,
        boolean agreedByOther,
        boolean frozen,
        List<RatingView> ratings) {

    public boolean isAgreed() {
        return agreedByMe && agreedByOther;
    }

    /** How this side rated last; null where they have not. */
    public @Nullable RatingView latest(Side side) {
        Optional<RatingView> found =
                ratings.stream().filter(rating -> rating.side() == side).findFirst();
        return found.orElse(null);
    }
}
