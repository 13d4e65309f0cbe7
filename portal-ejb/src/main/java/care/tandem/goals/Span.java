package care.tandem.goals;

import care.tandem.door.Refused;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when, where days are set. */
@Embeddable
class Span {

    private @Nullable LocalDate begins;
    private @Nullable LocalDate due;

    /** A day that has passed may stay as the end, but none is set anew. @throws Refused at {@code due} */
    void set(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today) && !until.equals(due)) {
            throw new Refused("due", "refused.goal.due.past");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refused("due", "refused.goal.due.beforeStart");
        }
        begins = from;
        due = until;
    }

    @Nullable
    LocalDate begins() {
        return begins;
    }

    @Nullable
    LocalDate due() {
        return due;
    }
}
