package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.audit.AuditLine;
import care.tandem.audit.AuditTrail;
import care.tandem.audit.KeepLog;
import care.tandem.audit.LogFilter;
import care.tandem.audit.LogKeeping;
import care.tandem.audit.LogPage;
import care.tandem.door.Stale;
import care.tandem.door.Trace.Outcome;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What it costs to look something up in a long log, and to take it along whole. */
@InServer
class LogTest {

    private static final int MANY = 20_000;

    /** Lines in the log's order, one a second, of which each hundredth was refused. */
    private static final String LINES =
            "insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome) "
                    + "select '%1$s', gen_random_uuid(), now() - i * interval '1 second', 'somebody', '%2$s', "
                    + "case when i %% 1000 = 7 then 'Rare.act' else 'Often.act' || i %% 5 end, gen_random_uuid(), "
                    + "case when i %% 100 = 3 then 'REFUSED' else 'DONE' end from generate_series(1, %3$d) i";

    private static final String READ = "select coalesce(sum(coalesce(idx_tup_fetch, 0) + seq_tup_read), 0) "
            + "from pg_stat_xact_user_tables where relname = 'audit_entry'";

    /** As the database goes about it once it knows how long the log is, which it learns after a while: by the indexes. */
    private static final String AS_IF_LONG = "select set_config('enable_seqscan', 'off', true),"
            + " set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)";

    @Inject
    AuditTrail trail;

    @Inject
    LogKeeping keeping;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    /** Of a client it reads what was ever done about them, which is far less than the log. */
    @Test
    void readsNoMoreThanItsPageHoweverLongTheLogIs() throws Exception {
        Writing.in(BIRCH).proposedGoal();
        Writing.in(BIRCH).enter(ADMIN);
        transaction.begin();
        try {
            write(MANY);
            one(AS_IF_LONG);
            for (LogFilter filter : List.of(
                    LogFilter.ALL,
                    with(null, null, null, false),
                    with(null, "Often.act1", null, true),
                    with(null, "Nothing.at.all", null, true),
                    with(null, null, Outcome.REFUSED, true),
                    about(CLIENT.of(BIRCH)))) {
                long before = Long.parseLong(one(READ));
                LogPage page = trail.page(filter);
                assertThat(Long.parseLong(one(READ)) - before)
                        .as(filter.toString())
                        .isLessThan(filter.client() == null ? page.lines().size() * 3L + 200 : MANY / 4);
            }
            assertThat(trail.page(about(CLIENT.of(BIRCH))).lines())
                    .isNotEmpty()
                    .allMatch(line -> String.valueOf(line.whose()).contains("client"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void takesFourStatementsAndOneMoreWhereSomebodyIsAskedFor() {
        Statements statements = Statements.countedIn(entities);
        try {
            assertThat(statements.of(ADMIN, () -> trail.page(LogFilter.ALL))).isLessThanOrEqualTo(4);
            assertThat(statements.of(ADMIN, () -> trail.page(about(CLIENT.of(BIRCH)))))
                    .isLessThanOrEqualTo(5);
        } finally {
            statements.countNoMore();
        }
    }

    @Test
    void goesOnBelowALineAndMissesNoneOfTheSameMoment() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(BIRCH, database)) {
            session.change("insert into audit_entry (clinic_id, id, at, subject, member_id, call, outcome) select '"
                    + BIRCH.id()
                    + "', gen_random_uuid(), now(), 'x', '" + THERAPIST.of(BIRCH) + "', 'One.moment', 'DONE' "
                    + "from generate_series(1, 130)");
            session.keep();
        }
        Writing.in(BIRCH).enter(ADMIN);
        LogFilter filter = with(null, "One.moment", null, true);
        List<UUID> read = new ArrayList<>();
        LogPage page = trail.page(filter);
        while (page.more()) {
            page.lines().forEach(line -> read.add(line.id()));
            page = trail.page(filter.after(page.lines().get(AuditTrail.PAGE - 1)));
        }
        page.lines().forEach(line -> read.add(line.id()));

        assertThat(read).hasSize(130).doesNotHaveDuplicates();
    }

    @Test
    void isTakenAlongAsItStoodAlsoWhileItGrows() throws SQLException {
        String call = "Grows." + UUID.randomUUID().toString().substring(0, 8);
        writeKept(call, 2_300);
        Writing.in(BIRCH).enter(ADMIN);

        Iterator<AuditLine> export = trail.export(with(null, call, null, true)).iterator();
        int read = 0;
        while (export.hasNext()) {
            export.next();
            read++;
            if (read % 1_000 == 1) {
                writeKept(call, 10);
            }
        }

        assertThat(read).isEqualTo(2_300);
        assertThat(trail.export(with(null, call, null, true))).hasSize(2_330);
    }

    @Test
    void isKeptAsLongAsTheLatestDecisionSays() {
        Writing.in(BIRCH).enter(ADMIN);
        long seen = keeping.now().version();
        keeping.decide(new KeepLog(seen, 10));

        assertThat(keeping.now().years()).isEqualTo(10);
        assertThatThrownBy(() -> keeping.decide(new KeepLog(seen, 12))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> keeping.decide(new KeepLog(seen + 1, 5))).hasMessage("refused.audit.years");
        keeping.decide(new KeepLog(seen + 1, 0));
        assertThat(keeping.now().years()).isZero();
    }

    private static LogFilter with(
            @Nullable UUID member, @Nullable String call, @Nullable Outcome outcome, boolean lists) {
        return new LogFilter(member, null, call == null ? List.of() : List.of(call), null, null, outcome, lists, null);
    }

    private static LogFilter about(UUID client) {
        return new LogFilter(null, client, List.of(), null, null, null, true, null);
    }

    private void writeKept(String call, int number) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(BIRCH, database)) {
            session.change("insert into audit_entry (clinic_id, id, at, subject, call, outcome) select '" + BIRCH.id()
                    + "', gen_random_uuid(), clock_timestamp(), 'x', '" + call + "', 'DONE' from generate_series(1, "
                    + number
                    + ")");
            session.keep();
        }
    }

    /** In the test's own transaction, with which they go. */
    private void write(int number) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + BIRCH.id() + "', true)");
            statement.execute(LINES.formatted(BIRCH.id(), THERAPIST.of(BIRCH), number));
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
