package care.tandem.records;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.notes.ReadableNotes;
import care.tandem.people.Ties;
import care.tandem.records.RecordView.Met;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Fetches what belongs to a client's record, among what the member may read. */
@Dependent
class RecordQueries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound when the member does not work with them now */
    String nameOf(CurrentMember me, UUID client) {
        return entities.createQuery(
                        "select c.name from Member c where c.id = :client and " + Ties.worksWith(":me", "c.id"),
                        String.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is on record: signed, whether or not it waits for a cosignature, or struck after that. */
    List<UUID> notesOn(CurrentMember me, OpenRecord asked, int most) {
        return ReadableNotes.limited(
                        entities.createQuery(
                                "select n.id from Note n where n.clientId = :client and n.life.signedAt is not null "
                                        + "and n.life.state not in (care.tandem.notes.NoteState.DRAFT, "
                                        + "care.tandem.notes.NoteState.RETURNED) "
                                        + "and n.sessionDay between :from and :to and " + ReadableNotes.CONDITION
                                        + " order by n.sessionDay, n.life.signedAt, n.id",
                                UUID.class),
                        me)
                .setParameter("client", asked.client())
                .setParameter("from", first(asked))
                .setParameter("to", last(asked))
                .setMaxResults(most)
                .getResultList();
    }

    List<Met> sessionsWith(CurrentMember me, OpenRecord asked, ZoneId zone) {
        return entities.createQuery(
                        "select new care.tandem.records.RecordView$Met(s.startsAt, s.endsAt, s.kind, c.attendance, "
                                + "case when s.cancelledAt is null then false else true end) "
                                + "from Session s join s.clients c where c.clientId = :client and s.therapistId = :me "
                                + "and s.startsAt < :now and s.startsAt >= :from and s.startsAt < :to order by s.startsAt",
                        Met.class)
                .setParameter("client", asked.client())
                .setParameter("me", me.getId())
                .setParameter("now", Instant.now())
                .setParameter("from", first(asked).atStartOfDay(zone).toInstant())
                .setParameter("to", last(asked).plusDays(1).atStartOfDay(zone).toInstant())
                .getResultList();
    }

    private static LocalDate first(OpenRecord asked) {
        return asked.from() == null || asked.from().isBefore(FIRST_DAY) ? FIRST_DAY : asked.from();
    }

    private static LocalDate last(OpenRecord asked) {
        return asked.to() == null || asked.to().isAfter(LAST_DAY) ? LAST_DAY : asked.to();
    }
}
