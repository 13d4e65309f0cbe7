package care.tandem.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.SentBefore;
import care.tandem.door.Trace;
import care.tandem.door.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps the traces of one request. */
@RequestScoped
class TrailInDatabase implements Trail {

    private static final String SENT_ONCE = "audit_entry_sending";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    private boolean refusalTraced;

    private boolean holdingBack;
    private final List<AuditEntry> held = new ArrayList<>();

    @Override
    @Transactional(MANDATORY)
    public void keepWithTheChange(Trace trace) {
        if (holdingBack) {
            held.add(entry(trace));
            entities.flush();
        } else {
            keep(trace);
        }
    }

    @Override
    @Transactional(REQUIRES_NEW)
    public void keepOnItsOwn(Trace trace) {
        keep(trace);
    }

    @Override
    public void holdBack() {
        holdingBack = true;
    }

    @Override
    @Transactional(MANDATORY)
    public void keepHeld() {
        letGo();
    }

    @Override
    @Transactional(REQUIRES_NEW)
    public void keepHeldOnItsOwn() {
        letGo();
    }

    private void letGo() {
        holdingBack = false;
        held.forEach(entities::persist);
        entities.flush();
        held.clear();
    }

    @Override
    public boolean hasTraceOfRefusal() {
        return refusalTraced;
    }

    @Override
    @Transactional(REQUIRES_NEW)
    public Optional<Trace> ofSending(String call, UUID sending) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.memberId = :me and e.sending = :sending and e.call = :call",
                        AuditEntry.class)
                .setParameter("me", me.getId())
                .setParameter("sending", sending)
                .setParameter("call", call)
                .getResultStream()
                .findFirst()
                .map(AuditEntry::trace);
    }

    /** Flushes at once, so that a change which the database refuses fails inside the call and is traced as failed. */
    private void keep(Trace trace) {
        entities.persist(entry(trace));
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw SENT_ONCE.equals(twice.getConstraintName()) ? new SentBefore() : twice;
        }
        refusalTraced |= trace.outcome() != Trace.Outcome.DONE;
    }

    private AuditEntry entry(Trace trace) {
        return new AuditEntry(Instant.now(), me.getSubject(), member(), trace, FromWhere.of(me));
    }

    private @Nullable UUID member() {
        return me.getId().equals(CurrentClinic.NONE) ? null : me.getId();
    }
}
