package care.tandem.evidence;

import care.tandem.door.CrisisContact;
import care.tandem.door.CurrentClinic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Looks through the whole log of one clinic, and keeps what came of it. */
@ApplicationScoped
public class LogChecker {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    @Inject
    HeadsOutside outside;

    @ActivateRequestContext
    @Transactional
    public LogCheck check(UUID id) {
        clinic.entered(id, "", "", ZoneOffset.UTC, CrisisContact.NONE);
        List<LogHead> kept = kept(id);
        return entities.unwrap(Session.class).doReturningWork(connection -> check(connection, id, kept));
    }

    private static LogCheck check(Connection connection, UUID id, List<LogHead> kept) throws SQLException {
        Instant begun = Instant.now();
        Verification.Result result = Verification.of(connection, id, kept);
        LogCheck check = LogCheck.of(begun, Instant.now(), result);
        new SignedHeads(connection, id).add(check);
        return check;
    }

    private List<LogHead> kept(UUID id) {
        try {
            return outside.of(id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
