package care.tandem.caseload;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches hand-overs: all of them for admins, and for a client what they are told of theirs. */
@Dependent
class HandoverQueries {

    private static final int LATEST = 25;

    /** So many days a client is told of it once its day has come, or it was taken back. */
    private static final int DAYS_TOLD = 14;

    /** A hand-over with its names, its reason still sealed. */
    record Row(
            UUID id,
            String therapist,
            @Nullable String to,
            @Nullable String client,
            long clients,
            LocalDate day,
            SealedText reason,
            String by,
            Instant at,
            @Nullable Instant takenBackAt) {

        HandoverLine line(Instant now, Vault vault) {
            return new HandoverLine(
                    id,
                    therapist,
                    to,
                    clients == 1 ? client : null,
                    clients,
                    day,
                    vault.open(Handover.reasonOf(id), reason),
                    by,
                    at,
                    takenBackAt,
                    takenBackAt == null && Handover.isOpen(at, now));
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    List<HandoverLine> latest(Instant now) {
        return entities.createQuery(
                        "select new care.tandem.caseload.HandoverQueries$Row(h.id, f.name, t.name, "
                                + "(select min(c.name) from HandedTie k join Member c on c.id = k.clientId where k.handover = h), "
                                + "(select count(distinct k.clientId) from HandedTie k where k.handover = h), h.day, h.reason, "
                                + "b.name, h.at, h.takenBackAt) from Handover h join Member f on f.id = h.fromId "
                                + "join Member b on b.id = h.byId left join Member t on t.id = h.toId "
                                + "order by h.at desc, h.id desc",
                        Row.class)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(row -> row.line(now, vault))
                .toList();
    }

    /** With its ties, held until the end of the call. @throws NotFound when there is none */
    Handover held(UUID handover) {
        return entities.createQuery("select h from Handover h where h.id = :handover", Handover.class)
                .setParameter("handover", handover)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ToldOfHandover> toldTo(CurrentMember me, LocalDate today, Instant now) {
        return entities.createQuery(
                        "select new care.tandem.caseload.ToldOfHandover(f.name, t.name, h.day, h.takenBackAt) "
                                + "from Handover h join Member f on f.id = h.fromId left join Member t on t.id = h.toId "
                                + "where exists (select k.id from HandedTie k where k.handover = h and k.clientId = :me) "
                                + "and (h.takenBackAt is null and h.day > :day or h.takenBackAt > :since) "
                                + "order by h.day, h.at",
                        ToldOfHandover.class)
                .setParameter("me", me.getId())
                .setParameter("day", today.minusDays(DAYS_TOLD))
                .setParameter("since", now.minus(Duration.ofDays(DAYS_TOLD)))
                .getResultList();
    }

    /** At once: what goes along refers to it. */
    void keep(Handover handover) {
        entities.persist(handover);
        entities.flush();
    }
}
