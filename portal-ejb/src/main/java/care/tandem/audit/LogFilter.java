package care.tandem.audit;

import care.tandem.door.HasItem;
import care.tandem.door.Refused;
import care.tandem.door.Trace.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log.
 *
 * @param member whose acts; null for everybody's
 * @param client about whom: the member themselves and what is on record about them; null for anybody and anything
 * @param calls what was done, as {@code Notes.open}; empty for anything
 * @param from the first day, in the clinic's zone; null for the beginning
 * @param to the last day; null for today
 * @param outcome how it ended; null for any
 * @param lists whether looking at lists is among them: calls about no one thing, neither refused nor failed. Where kinds of
 *     acts are asked for, it always is
 * @param before where to read on; null for the newest
 */
public record LogFilter(
        @Nullable UUID member,
        @Nullable UUID client,
        List<String> calls,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome,
        boolean lists,
        @Nullable LogPlace before)
        implements HasItem {

    public static final LogFilter ALL = new LogFilter(null, null, List.of(), null, null, null, true, null);

    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 9999;

    public LogFilter {
        calls = List.copyOf(calls);
    }

    /** The lines after that one. */
    public LogFilter after(AuditLine line) {
        return new LogFilter(member, client, calls, from, to, outcome, lists, new LogPlace(line.at(), line.id()));
    }

    /** Whom the log was asked about. */
    @Override
    public @Nullable UUID item() {
        return client == null ? member : client;
    }

    void requireDays() {
        Refused.together(() -> requireNear("from", from), () -> requireNear("to", to));
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused("to", "refused.audit.days");
        }
    }

    private static void requireNear(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            throw new Refused(field, "refused.day");
        }
    }
}
