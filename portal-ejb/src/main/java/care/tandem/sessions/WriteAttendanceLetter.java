package care.tandem.sessions;

import care.tandem.door.Given;
import care.tandem.door.HasItem;
import care.tandem.door.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a letter that says when a client came.
 *
 * @param from the first day
 * @param to the last day, today at the latest
 */
public record WriteAttendanceLetter(
        UUID client, @Nullable LocalDate from, @Nullable LocalDate to) implements HasItem {

    private static final int MOST_YEARS = 10;

    /** The first day. @throws Refused at {@code from} when there is none, at {@code to} when the two are no time that is over */
    LocalDate firstOf(LocalDate today) {
        LocalDate first = Given.required("from", from);
        LocalDate last = last();
        if (last.isAfter(today)) {
            throw new Refused("to", "refused.letter.ahead");
        }
        if (last.isBefore(first)) {
            throw new Refused("to", "refused.letter.order");
        }
        if (first.isBefore(last.minusYears(MOST_YEARS))) {
            throw new Refused("from", "refused.letter.long", MOST_YEARS);
        }
        return first;
    }

    LocalDate last() {
        return Given.required("to", to);
    }

    @Override
    public UUID item() {
        return client;
    }
}
