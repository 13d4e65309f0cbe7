package care.tandem.bench;

import care.tandem.audit.LogFilter;
import care.tandem.audit.LogPlace;
import care.tandem.audit.LogQuery;
import care.tandem.door.Trace.Outcome;
import care.tandem.run.Ports;
import care.tandem.run.Progress;
import care.tandem.run.Stack;
import care.tandem.run.StateDir;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills a log of ten million lines ({@code -Dbench.lines}), half of them in one clinic, in a PostgreSQL of its own, and tells for
 * each way to search it what its first page takes in the database, with its plan: {@code mvn verify -Pbench
 * -Dbench.main=care.tandem.bench.LongLog}.
 */
public final class LongLog {

    private static final Logger ALL_LIBRARIES = Logger.getLogger("");
    private static final int LINES = Integer.getInteger("bench.lines", 10_000_000);
    private static final int TURNS = 5;
    private static final int PAGE = 51;
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    /** Rows of the one clinic are the even ones; it has 40 members, each of whose clients has 2,000 items. */
    private static final UUID CLINIC = new UUID(1, 0);

    private static final UUID MEMBER = new UUID(2, 7);
    private static final int ITEMS = 2_000;

    private static final String FILL = """
            insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome, address)
            select case when i %% 2 = 0 then '%1$s'::uuid else uuid_of(1, 1 + i %% 99) end, uuid_of(4, i),
                   now() - (i * (interval '6 years' / %2$d)), 'somebody', uuid_of(2, (i / 2) %% 40),
                   case when i %% 100000 = 6 then 'Amendments.ask' when i %% 3 = 0 then 'Notes.open'
                        when i %% 7 = 0 then 'Goals.list' else 'Door' || i %% 20 || '.act' || i %% 6 end,
                   case when i %% 7 = 0 then null else uuid_of(3, (i / 2) %% 100000) end,
                   case when i %% 50000 = 8 then 'FAILED' when i %% 50 = 2 then 'REFUSED' else 'DONE' end, '203.0.113.7'
            from generate_series(%3$d, %4$d) i""";

    private static final Pattern TIME = Pattern.compile("(?:Planning|Execution) Time: ([0-9.]+) ms");

    private final Connection connection;
    private final PrintStream out = System.out;

    private LongLog(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws SQLException {
        ALL_LIBRARIES.setLevel(Level.WARNING);
        StateDir state = StateDir.temporary();
        Stack stack = new Stack(state, Ports.free(), new Progress(System.out), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try (stack) {
            stack.startDatabaseAlone();
            try (Connection superuser = DriverManager.getConnection(
                    stack.database().server().url(), "postgres", state.secret("postgres"))) {
                fill(superuser);
            }
            try (Connection server = stack.database().server().connect()) {
                server.setAutoCommit(false);
                new LongLog(server).measure();
            }
        } finally {
            state.delete();
        }
    }

    /** Without indexes first, which would take most of the time. */
    private static void fill(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            List<String> indexes = column(
                    statement,
                    "select indexdef from pg_indexes where tablename = 'audit_entry' and indexname <> 'audit_entry_pkey'");
            for (String name : column(
                    statement,
                    "select indexname from pg_indexes where tablename = 'audit_entry' and indexname <> 'audit_entry_pkey'")) {
                statement.execute("drop index " + name);
            }
            statement.execute(
                    "create function uuid_of(kind bigint, number bigint) returns uuid language sql immutable return "
                            + "(lpad(to_hex(kind), 16, '0') || lpad(to_hex(number), 16, '0'))::uuid");
            int part = 1_000_000;
            for (int first = 1; first <= LINES; first += part) {
                statement.execute(FILL.formatted(CLINIC, LINES, first, Math.min(LINES, first + part - 1)));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze audit_entry");
        }
    }

    private void measure() throws SQLException {
        LogFilter all = LogFilter.ALL;
        LocalDate then = LocalDate.now(ZONE).minusYears(3);
        LogPlace deep = new LogPlace(Instant.now().minusSeconds(5L * 365 * 24 * 3600), new UUID(4, 0));
        List<UUID> items =
                IntStream.range(0, ITEMS).mapToObj(i -> new UUID(3, i * 50L)).toList();
        tell("the newest, without looking at lists", with(null, null, null, null, null, false, null), null);
        tell("the newest", all, null);
        tell("after five years of lines", with(null, null, null, null, null, false, deep), null);
        tell("one day, three years ago", with(null, null, then, then, null, true, null), null);
        tell("what one member did", with(MEMBER, null, null, null, null, false, null), null);
        tell("about one client of " + ITEMS + " items", all, items);
        tell("about one client, notes opened", with(null, "Notes.open", null, null, null, true, null), items);
        tell("notes opened", with(null, "Notes.open", null, null, null, true, null), null);
        tell("what is rare", with(null, "Amendments.ask", null, null, null, true, null), null);
        tell("what nobody did", with(null, "Records.open", null, null, null, true, null), null);
        tell("notes opened by one member", with(MEMBER, "Notes.open", null, null, null, true, null), null);
        tell("what is rare, by one member", with(MEMBER, "Amendments.ask", null, null, null, true, null), null);
        tell("refused", with(null, null, null, null, Outcome.REFUSED, true, null), null);
        tell("failed", with(null, null, null, null, Outcome.FAILED, true, null), null);
        tell("refused to one member", with(MEMBER, null, null, null, Outcome.REFUSED, true, null), null);
        tell("notes opened, refused", with(null, "Notes.open", null, null, Outcome.REFUSED, true, null), null);
    }

    private static LogFilter with(
            @Nullable UUID member,
            @Nullable String call,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Outcome outcome,
            boolean lists,
            @Nullable LogPlace before) {
        return new LogFilter(member, null, call == null ? List.of() : List.of(call), from, to, outcome, lists, before);
    }

    private void tell(String what, LogFilter filter, @Nullable List<UUID> items) throws SQLException {
        LogQuery query = LogQuery.of(CLINIC, filter, items, PAGE, ZONE);
        double[] times = new double[TURNS];
        String plan = "";
        for (int turn = 0; turn < TURNS; turn++) {
            plan = explained(query);
            times[turn] = time(plan);
        }
        double first = times[0];
        Arrays.sort(times);
        out.printf("%n%s: %.2f ms (the first time %.2f ms)%n%s%n", what, times[TURNS / 2], first, plan);
    }

    private String explained(LogQuery query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + CLINIC + "', true)");
        }
        List<Object> values = new ArrayList<>();
        Matcher names = Pattern.compile(":([a-z]+)").matcher(query.sql());
        String sql = names.replaceAll(name -> {
            values.add(query.values().get(name.group(1)));
            return "?";
        });
        try (PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers) " + sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                statement.setObject(
                        i + 1, value instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : value);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append("  ").append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    private static double time(String plan) {
        return TIME.matcher(plan)
                .results()
                .mapToDouble(time -> Double.parseDouble(time.group(1)))
                .sum();
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
