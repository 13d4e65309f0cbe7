package care.tandem.evidence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import care.tandem.door.CurrentClinic;
import care.tandem.evidence.LogTables.Cut;
import care.tandem.evidence.LogTables.Next;
import care.tandem.vault.SigningKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Takes rows of the clinic that the request is in into its tree, so many at once, and signs the head when no more wait. */
@Dependent
class LogRound {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    @Inject
    SigningKeys keys;

    /** @return whether there may be more rows; not where another node of the server is at it */
    @Transactional(REQUIRES_NEW)
    boolean take() {
        return entities.unwrap(Session.class).doReturningWork(this::take);
    }

    private boolean take(Connection connection) throws SQLException {
        LogTables tables = new LogTables(connection, clinic.getId());
        Optional<Cut> held = tables.held();
        if (held.isEmpty()) {
            return false;
        }
        Cut cut = held.get();
        List<Next> rows = tables.next(cut, AT_ONCE);
        if (rows.isEmpty()) {
            return false;
        }
        tables.add(new StoredTree(tables).add(cut.size(), rows));
        Next last = rows.get(rows.size() - 1);
        tables.moveTo(new Cut(cut.size() + rows.size(), last.xact(), last.row().id()));
        return true;
    }

    /**
     * Signs what is in the tree, unless it is signed, and deletes the first rows of it whose time is over: the head says up to which.
     *
     * @return the head; empty where there is nothing in the tree
     */
    @Transactional(REQUIRES_NEW)
    Optional<LogHead> sign() {
        return entities.unwrap(Session.class).doReturningWork(this::sign);
    }

    private Optional<LogHead> sign(Connection connection) throws SQLException {
        LogTables tables = new LogTables(connection, clinic.getId());
        Optional<Cut> held = tables.held();
        SignedHeads heads = new SignedHeads(connection, clinic.getId());
        Optional<LogHead> latest = heads.latest(1).stream().findFirst();
        if (held.isEmpty()) {
            return latest;
        }
        long size = held.get().size();
        long first = latest.map(LogHead::first).orElse(0L);
        List<UUID> over = over(tables, first);
        if (over.isEmpty() && size == latest.map(LogHead::size).orElse(0L)) {
            return latest;
        }
        tables.delete(over);
        LogHead head = head(size, first + over.size(), new StoredTree(tables));
        heads.add(head);
        return Optional.of(head);
    }

    /** Rows from that line on whose time is over. A row that is gone already was not deleted here, and ends them. */
    private static List<UUID> over(LogTables tables, long first) throws SQLException {
        Optional<Instant> since = tables.keptSince();
        return since.isEmpty()
                ? List.of()
                : tables.leaves(first, AT_ONCE).stream()
                        .takeWhile(leaf -> leaf.row() != null && leaf.row().at().isBefore(since.get()))
                        .map(LogTables.Leaf::entry)
                        .toList();
    }

    private LogHead head(long size, long first, StoredTree tree) {
        UUID id = clinic.getId();
        String root = tree.tree().root(size).toString();
        Instant at = LogHead.moment(Instant.now());
        byte[] signature = keys.sign(id, LogHead.text(id, size, first, root, at));
        Base64.Encoder text = Base64.getEncoder();
        return new LogHead(
                id, size, first, root, at, text.encodeToString(keys.publicKey()), text.encodeToString(signature));
    }
}
