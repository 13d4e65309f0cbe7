package care.tandem.evidence;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.NotFound;
import care.tandem.evidence.LogTables.Cut;
import care.tandem.evidence.LogTables.Leaf;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Proofs that nobody changed the clinic's log: for its admins, and for whomever they give them to. */
@Stateless
public class LogProofs {

    private static final int HEADS = 30;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    @Inject
    HeadsOutside outside;

    @Inject
    LogChecks checks;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    /** How the tree of the log stands, in four statements. */
    @Allowed(ADMIN)
    public LogState state() {
        return asked((tables, heads) -> {
            Cut cut = tables.cut().orElseThrow(NotFound::new);
            return new LogState(
                    cut.size(),
                    tables.waiting(cut),
                    heads.latest(HEADS),
                    outside.isAny(),
                    checks.isRunning(clinic.getId()),
                    heads.latestCheck().orElse(null));
        });
    }

    /**
     * Takes in what is new, and looks through the whole log for what does not fit. This goes on by itself, and what comes of it stands in {@link #state};
     * while one is at it, nothing is begun.
     */
    @Allowed(ADMIN)
    public void check() {
        UUID id = clinic.getId();
        executor.submit(() -> checks.run(id));
    }

    /**
     * The proof that a line is in the log as it was when a head was signed; without one where the line is not in the tree yet.
     *
     * @throws NotFound when the clinic has no such line
     */
    @Allowed(ADMIN)
    public LineProof ofLine(UUID entry) {
        return asked((tables, heads) -> {
            Leaf leaf = tables.leafOf(entry).orElse(null);
            LogHead head = heads.latest(1).stream().findFirst().orElse(null);
            if (leaf == null && !tables.hasRow(entry)) {
                throw new NotFound();
            }
            if (leaf == null || head == null || leaf.number() >= head.size()) {
                return LineProof.waiting(entry);
            }
            List<Hash> path = new StoredTree(tables).tree().inclusion(leaf.number(), head.size());
            return LineProof.of(leaf, path, head);
        });
    }

    /**
     * The proof that the log of a newer head begins with all lines of an older one.
     *
     * @param older lines of the older head
     * @param newer lines of the newer one
     * @throws NotFound when the log has no such heads, or the first is not the older one
     */
    @Allowed(ADMIN)
    public HeadsProof between(long older, long newer) {
        return asked((tables, heads) -> {
            LogHead first = heads.over(older).orElseThrow(NotFound::new);
            LogHead second = heads.over(newer).orElseThrow(NotFound::new);
            if (older > newer) {
                throw new NotFound();
            }
            return HeadsProof.of(first, second, new StoredTree(tables).tree().consistency(older, newer));
        });
    }

    private interface Question<T> {
        T ask(LogTables tables, SignedHeads heads) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        UUID id = clinic.getId();
        return entities.unwrap(Session.class)
                .doReturningWork((Connection connection) ->
                        question.ask(new LogTables(connection, id), new SignedHeads(connection, id)));
    }
}
