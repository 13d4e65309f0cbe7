package care.tandem.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log of one clinic and its tree in the database, over a connection that works for that clinic. Plain SQL, so that one
 * search for what does not fit serves the server and a command that needs no server; and since it is about transactions.
 */
final class LogTables {

    private static final String ROW =
            "e.at, e.subject, e.member_id, e.call, e.item, e.outcome, e.why, e.digest, e.held, "
                    + "e.sending, e.made, e.address";

    private final ClinicSql sql;
    private final UUID clinic;

    LogTables(Connection connection, UUID clinic) {
        this.sql = new ClinicSql(connection);
        this.clinic = clinic;
    }

    /** How far the log is in the tree: so many lines, the last of them that one. */
    record Cut(long size, String xact, UUID entry) {}

    /** A row that is to become a leaf. */
    record Next(LoggedRow row, String xact) {}

    /** A leaf, and its row as it is now; null where there is none any more. */
    record Leaf(
            long number, Hash hash, UUID entry, @Nullable LoggedRow row) {}

    /** A node of the tree as it is stored; a leaf has the id of its row. */
    record Node(UUID id, int level, long number, Hash hash) {}

    /** A row that is in no leaf. */
    record Stray(UUID entry, Instant at) {}

    /** Holds the tree until the end of the transaction; empty where another node of the server holds it. */
    Optional<Cut> held() throws SQLException {
        return cut(" for update skip locked");
    }

    Optional<Cut> cut() throws SQLException {
        return cut("");
    }

    private Optional<Cut> cut(String lock) throws SQLException {
        String query = "select size, cut_xact::text, cut_entry from log_tree where clinic_id = ?" + lock;
        return sql
                .select(query, row -> new Cut(row.getLong(1), row.getString(2), ClinicSql.id(row, 3)), clinic)
                .stream()
                .findFirst();
    }

    /**
     * Rows that come next, in the order of transaction and id. Only of transactions older than any that still runs, in one
     * statement and so in one snapshot: a transaction that commits later has a higher number than all of these.
     */
    List<Next> next(Cut cut, int most) throws SQLException {
        String query = "select e.id, " + ROW + ", e.xact::text from audit_entry e where e.clinic_id = ? "
                + "and (e.xact, e.id) > (?::xid8, ?) and e.xact < pg_snapshot_xmin(pg_current_snapshot()) "
                + "order by e.xact, e.id limit ?";
        return sql.select(
                query,
                row -> new Next(row(row, ClinicSql.id(row, 1), 2), row.getString(14)),
                clinic,
                cut.xact(),
                cut.entry(),
                most);
    }

    /** How many rows are not in the tree yet. */
    long waiting(Cut cut) throws SQLException {
        String query = "select count(*) from audit_entry e where e.clinic_id = ? and (e.xact, e.id) > (?::xid8, ?)";
        return sql.select(query, row -> row.getLong(1), clinic, cut.xact(), cut.entry())
                .get(0);
    }

    void add(List<Node> nodes) throws SQLException {
        sql.changeAll(
                "insert into log_node (clinic_id, id, level, number, hash) values (?, ?, ?, ?, ?)",
                nodes.stream()
                        .map(node -> new Object[] {
                            clinic,
                            node.id(),
                            node.level(),
                            node.number(),
                            node.hash().bytes()
                        })
                        .toList());
    }

    void moveTo(Cut cut) throws SQLException {
        sql.change(
                "update log_tree set size = ?, cut_xact = ?::xid8, cut_entry = ?, version = version + 1 where clinic_id = ?",
                cut.size(),
                cut.xact(),
                cut.entry(),
                clinic);
    }

    /** Hashes of a level that stand one after the other; fewer where there are no more. */
    List<Hash> hashes(int level, long first, int count) throws SQLException {
        String query =
                "select hash from log_node where clinic_id = ? and level = ? and number >= ? and number < ? order by number";
        return sql.select(query, row -> Hash.from(row.getBytes(1)), clinic, level, first, first + count);
    }

    /** Leaves that stand one after the other, with their rows. */
    List<Leaf> leaves(long first, int count) throws SQLException {
        String query = "select n.number, n.hash, n.id, " + ROW + " from log_node n "
                + "left join audit_entry e on e.clinic_id = n.clinic_id and e.id = n.id "
                + "where n.clinic_id = ? and n.level = 0 and n.number >= ? and n.number < ? order by n.number";
        return sql.select(query, this::leaf, clinic, first, first + count);
    }

    /** The leaf of a row. */
    Optional<Leaf> leafOf(UUID entry) throws SQLException {
        String query = "select n.number, n.hash, n.id, " + ROW + " from log_node n "
                + "left join audit_entry e on e.clinic_id = n.clinic_id and e.id = n.id "
                + "where n.clinic_id = ? and n.id = ? and n.level = 0";
        return sql.select(query, this::leaf, clinic, entry).stream().findFirst();
    }

    /** Whether there is a row of that id. */
    boolean hasRow(UUID entry) throws SQLException {
        return !sql.select(
                        "select 1 from audit_entry where clinic_id = ? and id = ?", row -> row.getInt(1), clinic, entry)
                .isEmpty();
    }

    /** The number after that of the last leaf. */
    long end() throws SQLException {
        String query = "select coalesce(max(number) + 1, 0) from log_node where clinic_id = ? and level = 0";
        return sql.select(query, row -> row.getLong(1), clinic).get(0);
    }

    /** Rows that the cut has passed and that are in no leaf, at most so many. */
    List<Stray> strays(Cut cut, int most) throws SQLException {
        String query = "select e.id, e.at from audit_entry e where e.clinic_id = ? and (e.xact, e.id) <= (?::xid8, ?) "
                + "and not exists (select from log_node n where n.clinic_id = e.clinic_id and n.id = e.id and n.level = 0) "
                + "order by e.at limit ?";
        return sql.select(
                query,
                row -> new Stray(ClinicSql.id(row, 1), ClinicSql.instant(row, 2)),
                clinic,
                cut.xact(),
                cut.entry(),
                most);
    }

    /** What is older than this may be deleted; empty where the log is kept for good. */
    Optional<Instant> keptSince() throws SQLException {
        return sql
                .select(
                        "select kept from log_kept_since() kept where kept is not null",
                        row -> ClinicSql.instant(row, 1))
                .stream()
                .findFirst();
    }

    void delete(List<UUID> rows) throws SQLException {
        sql.changeAll(
                "delete from audit_entry where clinic_id = ? and id = ?",
                rows.stream().map(row -> new Object[] {clinic, row}).toList());
    }

    private Leaf leaf(ResultSet row) throws SQLException {
        UUID entry = ClinicSql.id(row, 3);
        boolean there = row.getObject(4) != null;
        return new Leaf(row.getLong(1), Hash.from(row.getBytes(2)), entry, there ? row(row, entry, 4) : null);
    }

    /** A row whose columns begin at that one. */
    private LoggedRow row(ResultSet row, UUID id, int first) throws SQLException {
        return new LoggedRow(
                clinic,
                id,
                ClinicSql.instant(row, first),
                row.getString(first + 1),
                row.getObject(first + 2, UUID.class),
                row.getString(first + 3),
                row.getObject(first + 4, UUID.class),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getObject(first + 8, Integer.class),
                row.getObject(first + 9, UUID.class),
                row.getObject(first + 10, UUID.class),
                row.getString(first + 11));
    }
}
