package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.audit.LogFilter;
import care.tandem.audit.LogPlace;
import care.tandem.door.Trace.Outcome;
import care.tandem.web.shell.RequestParams;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log an address asks for. What is no day, outcome or place there is as if it were not; an id that is none is
 * not found.
 *
 * @param act one of the calls that are asked for; null for any
 */
record LogAsked(LogFilter filter, @Nullable String act) {

    static LogAsked in(HttpServletRequest request, LogSentences sentences) {
        List<String> calls = sentences.callsLike(request.getParameter("act"));
        LogFilter filter = new LogFilter(
                RequestParams.idIfAny(request.getParameter("member")),
                RequestParams.idIfAny(request.getParameter("client")),
                calls,
                day(request.getParameter("from")),
                day(request.getParameter("to")),
                outcome(request.getParameter("outcome")),
                "yes".equals(request.getParameter("lists")),
                place(request.getParameter("before")));
        return new LogAsked(filter, calls.isEmpty() ? null : request.getParameter("act"));
    }

    /** The query of an address that asks for the same from its newest line on, or from below one. */
    String query(boolean lists, @Nullable AuditLine below) {
        StringBuilder query = new StringBuilder("?lists=").append(lists ? "yes" : "no");
        add(query, "member", filter.member());
        add(query, "client", filter.client());
        add(query, "act", act);
        add(query, "from", filter.from());
        add(query, "to", filter.to());
        add(query, "outcome", filter.outcome());
        add(query, "before", below == null ? null : below.at() + "_" + below.id());
        return query.toString();
    }

    /** Whether anything but the newest lines of everybody is asked for. */
    boolean isSearch() {
        return filter.member() != null
                || filter.client() != null
                || act != null
                || filter.from() != null
                || filter.to() != null
                || filter.outcome() != null;
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Outcome outcome(@Nullable String text) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LogPlace place(@Nullable String text) {
        int between = text == null ? -1 : text.indexOf('_');
        if (text == null || between < 0 || !RequestParams.isId(text.substring(between + 1))) {
            return null;
        }
        try {
            Instant at = Instant.parse(text.substring(0, between));
            return at.isBefore(Instant.EPOCH) || at.isAfter(Instant.now())
                    ? null
                    : new LogPlace(at, UUID.fromString(text.substring(between + 1)));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
