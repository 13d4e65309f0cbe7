package care.tandem.sessions;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordPart;
import care.tandem.sessions.RecordedSessions.Met;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;

/** The sessions that the member held with a client, in one statement. */
@Dependent
class SessionsInRecord implements RecordPart<RecordedSessions> {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Override
    public RecordedSessions of(OpenRecord asked) {
        ZoneId zone = clinic.getZone();
        return new RecordedSessions(entities.createQuery(
                        "select new care.tandem.sessions.RecordedSessions$Met(s.startsAt, s.endsAt, s.kind, "
                                + "c.attendance, case when s.cancelledAt is null then false else true end) "
                                + "from Session s join s.clients c where c.clientId = :client and s.therapistId = :me "
                                + "and s.startsAt < :now and s.startsAt >= :from and s.startsAt < :to order by s.startsAt",
                        Met.class)
                .setParameter("client", asked.client())
                .setParameter("me", me.getId())
                .setParameter("now", Instant.now())
                .setParameter("from", asked.first().atStartOfDay(zone).toInstant())
                .setParameter("to", asked.last().plusDays(1).atStartOfDay(zone).toInstant())
                .getResultList());
    }
}
