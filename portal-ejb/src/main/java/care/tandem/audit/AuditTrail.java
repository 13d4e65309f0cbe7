package care.tandem.audit;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in the clinic: each call, by whom, about which item, from where, done or refused or failed. */
@Stateless
public class AuditTrail {

    /** Lines on one page. */
    public static final int PAGE = 50;

    /** Lines of an export that are fetched at once. */
    private static final int PART = 1_000;

    @Inject
    LogReading log;

    @Inject
    RecordNames names;

    /**
     * A page of the trail, newest first, in two statements, or in one more for each person that is asked for. For the
     * clinic's admins; it tells that a note was opened, never what it says.
     *
     * @return at most {@value #PAGE} lines
     * @throws NotFound when the clinic has no such member
     * @throws care.tandem.door.Refused at {@code to} when the days are in the wrong order ({@code refused.audit.days}), at
     *     either when it is in no year of four digits ({@code refused.day})
     */
    @Allowed(ADMIN)
    public LogPage page(LogFilter filter) {
        List<AuditLine> lines = log.lines(filter, asked(filter), PAGE + 1);
        boolean more = lines.size() > PAGE;
        return new LogPage(more ? lines.subList(0, PAGE) : lines, more);
    }

    /**
     * All lines, newest first, as they stood when the export began. They are fetched a thousand at a time while the stream
     * is read, within the same request and each time in a transaction of their own: an export takes no more memory than
     * that, and no connection while it waits for its reader.
     *
     * @throws NotFound when the clinic has no such member
     * @throws care.tandem.door.Refused at {@code to} when the days are in the wrong order ({@code refused.audit.days}), at
     *     either when it is in no year of four digits ({@code refused.day})
     */
    @Allowed(ADMIN)
    public Stream<AuditLine> export(LogFilter filter) {
        List<UUID> items = asked(filter);
        return Stream.iterate(
                        log.part(filter, items, PART),
                        part -> !part.isEmpty(),
                        part -> log.part(filter.after(part.get(part.size() - 1)), items, PART))
                .flatMap(List::stream);
    }

    /** What lines may be about; null for anything. */
    private @Nullable List<UUID> asked(LogFilter filter) {
        filter.requireDays();
        if (filter.member() != null) {
            itemsOf(filter.member());
        }
        return filter.client() == null ? null : itemsOf(filter.client());
    }

    private List<UUID> itemsOf(UUID member) {
        List<UUID> items = names.itemsOf(member);
        if (items.isEmpty()) {
            throw new NotFound();
        }
        return items;
    }
}
