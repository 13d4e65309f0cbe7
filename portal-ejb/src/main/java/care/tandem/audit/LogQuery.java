package care.tandem.audit;

import care.tandem.door.Trace.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search of the log as a statement with named values. Each reads an index from its newest end and no further than its page,
 * however long the log is. What has several values (the items of a client, the calls of a kind) is looked up value by value, and of
 * each no more than fit on the page: that takes a lateral join over a list, which the query language of Jakarta Persistence
 * does not have.
 */
public final class LogQuery {

    private static final String LINES = "select cast(e.id as varchar), "
            + "cast(extract(epoch from e.at) * 1000000 as bigint), m.name as member_name, e.call, "
            + "cast(e.item as varchar) as about, e.outcome, e.why, cast(e.digest as varchar) as signed, e.held, e.address, "
            + "e.subject = '' as by_itself from (%s) e "
            + "left join member m on m.clinic_id = e.clinic_id and m.id = e.member_id order by e.at desc, e.id desc";

    private static final String ENTRIES =
            "select * from audit_entry e where e.clinic_id = :clinic%s order by e.at desc, e.id desc limit :most";

    private static final String OF_EACH =
            "select each.* from %s one (value) cross join lateral (%s) each order by each.at desc, each.id desc limit :most";

    private static final String ITEMS = "unnest(cast(:items as uuid[]))";
    private static final String CALLS = "string_to_array(:calls, ' ')";

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    private LogQuery(LogFilter filter, @Nullable List<UUID> items, ZoneId zone) {
        ask(filter, zone);
        if (items != null) {
            values.put("items", items.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
            sql = LINES.formatted(ofEach(ITEMS, "item", filter.calls()));
        } else if (!filter.calls().isEmpty() && !isAmiss(filter)) {
            sql = LINES.formatted(ofEach("unnest(" + CALLS + ")", "call", List.of()));
            values.put("calls", String.join(" ", filter.calls()));
        } else {
            askFor(filter.calls());
            sql = LINES.formatted(ENTRIES.formatted(conditions));
        }
    }

    /**
     * A search.
     *
     * @param items what the lines may be about; null for anything
     * @param most no more lines than that
     * @param zone of the filter's days
     */
    public static LogQuery of(UUID clinic, LogFilter filter, @Nullable List<UUID> items, int most, ZoneId zone) {
        LogQuery query = new LogQuery(filter, items, zone);
        query.values.put("clinic", clinic);
        query.values.put("most", most);
        return query;
    }

    /** Of a line: id, microseconds since 1970, member's name, call, item, outcome, why, digest, held, address, by itself. */
    public String sql() {
        return sql;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private void ask(LogFilter filter, ZoneId zone) {
        add(" and e.member_id = :member", "member", filter.member());
        add(" and e.at >= :since", "since", start(filter.from(), zone));
        LocalDate last = filter.to();
        add(" and e.at < :until", "until", start(last == null ? null : last.plusDays(1), zone));
        if (filter.outcome() != null) {
            conditions.append(" and e.outcome = '").append(filter.outcome()).append('\'');
        }
        if (!filter.lists() && filter.calls().isEmpty()) {
            conditions.append(" and (e.item is not null or e.outcome <> 'DONE')");
        }
        LogPlace before = filter.before();
        if (before != null) {
            add(" and e.at <= :at and (e.at < :at or e.id < :entry)", "at", before.at());
            values.put("entry", before.entry());
        }
    }

    private void askFor(List<String> calls) {
        add(" and e.call = any (" + CALLS + ")", "calls", calls.isEmpty() ? null : String.join(" ", calls));
    }

    private String ofEach(String list, String column, List<String> calls) {
        askFor(calls);
        return OF_EACH.formatted(list, ENTRIES.formatted(conditions + " and e." + column + " = one.value"));
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append(condition);
            values.put(name, value);
        }
    }

    /** Few are: they have an index of their own. */
    private static boolean isAmiss(LogFilter filter) {
        return filter.outcome() != null && filter.outcome() != Outcome.DONE;
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
