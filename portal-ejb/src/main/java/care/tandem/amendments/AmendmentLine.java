package care.tandem.amendments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A request to amend in a list. Shows none of its words.
 *
 * @param changedAt when something was last done about it
 */
public record AmendmentLine(
        UUID id,
        UUID note,
        String clientName,
        String authorName,
        AmendmentState state,
        Instant askedAt,
        LocalDate dueOn,
        boolean extended,
        Instant changedAt) {

    /** Days until it is to be answered; 0 on the day itself, below that once the day is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
