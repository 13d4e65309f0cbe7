package care.tandem.goals;

import care.tandem.door.Side;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How each side saw a goal last, so that a list can tell without reading the ledger. Two facts, never an average. */
@Embeddable
class LatestRatings {

    private @Nullable Short clientRating;
    private @Nullable LocalDate clientRatedOn;
    private @Nullable Short clinicianRating;
    private @Nullable LocalDate clinicianRatedOn;

    /** Notes a rating, unless that side already rated a later day. */
    void note(Side side, int rating, LocalDate day) {
        if (side == Side.CLIENT && !isBefore(day, clientRatedOn)) {
            clientRating = (short) rating;
            clientRatedOn = day;
        } else if (side == Side.CLINICIAN && !isBefore(day, clinicianRatedOn)) {
            clinicianRating = (short) rating;
            clinicianRatedOn = day;
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate known) {
        return known != null && day.isBefore(known);
    }
}
