package care.tandem.sessions;

import care.tandem.caseload.Handing;
import care.tandem.caseload.Hanging;
import care.tandem.caseload.HangsOnWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sessions to come go along with a therapist's clients, and so do the rules of those that come again; where nobody takes over
 * they are called off. A session with others besides stays where it is, and so does one that somebody began to write about.
 */
@Dependent
class SessionsHandedOver implements HangsOnWork {

    private static final String OF_CLIENTS = "exists (select k.id from SessionClient k where k.session.id = s.id "
            + "and k.clientId in (" + Handing.CLIENTS + "))";

    private static final String WITH_OTHERS = "exists (select k.id from SessionClient k where k.session.id = s.id "
            + "and k.clientId not in (" + Handing.CLIENTS + "))";

    private static final String MEETS_ANOTHER = "exists (select o.id from Session o where o.therapistId = :to "
            + "and o.cancelledAt is null and o.startsAt < s.endsAt and o.endsAt > s.startsAt)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SessionRecords records;

    @Inject
    Planning planning;

    @Override
    public List<Hanging> counted(Handing handing) {
        String moving = "from Session s where " + moving(handing);
        Object[] row = handing.limited(entities.createQuery(
                        "select (select count(s.id) " + moving + "), (select count(s.id) " + moving + " and "
                                + MEETS_ANOTHER + "), (select count(s.id) from Session s where " + toCome() + " and "
                                + OF_CLIENTS + " and " + WITH_OTHERS + " and :leaving = false), " + owed()
                                + " from Member m where m.id = :from",
                        Object[].class))
                .setParameter("begins", handing.begins())
                .setParameter("to", handing.toOrNobody())
                .setParameter("leaving", handing.leaving())
                .setParameter("now", Instant.now())
                .getSingleResult();
        boolean passes = handing.to() != null;
        return List.of(
                new Hanging(
                        100,
                        "sessions.handed.toCome",
                        passes ? "sessions.handed.toCome.passes" : "sessions.handed.toCome.ends",
                        (Long) row[0]),
                new Hanging(110, "sessions.handed.meeting", "sessions.handed.meeting.stay", (Long) row[1]),
                new Hanging(120, "sessions.handed.groups", "sessions.handed.groups.stay", (Long) row[2]),
                new Hanging(
                        130,
                        "sessions.handed.owed",
                        handing.leaving() ? "sessions.handed.owed.leaving" : "sessions.handed.owed.stay",
                        (Long) row[3]));
    }

    private String owed() {
        return "(select count(c.id) from SessionClient c join c.session s where s.therapistId = :from "
                + "and s.endsAt <= :now and s.cancelledAt is null and c.attendance not in " + Attendance.AWAY
                + " and c.clientId in (" + Handing.CLIENTS + ") and not " + records.isBegunOn("s.id") + ")";
    }

    private String toCome() {
        return "s.therapistId = :from and s.cancelledAt is null and s.startsAt >= :begins and not "
                + records.isBegunOn("s.id");
    }

    private String moving(Handing handing) {
        return toCome() + (handing.leaving() ? "" : " and " + OF_CLIENTS + " and not " + WITH_OTHERS);
    }

    @Override
    public void handOver(Handing handing) {
        UUID to = handing.to();
        var moved = entities.createQuery("update versioned Session s set s.handoverId = :handover, "
                        + (to == null ? "s.cancelledAt = :value" : "s.therapistId = :value") + " where "
                        + moving(handing))
                .setParameter("handover", handing.id())
                .setParameter("begins", handing.begins())
                .setParameter("value", to == null ? Instant.now() : to);
        (handing.leaving() ? moved.setParameter("from", handing.from()) : handing.limited(moved)).executeUpdate();
        if (to != null) {
            passRules(handing, to);
        }
    }

    private void passRules(Handing handing, UUID to) {
        entities.createQuery(
                        "select r from SessionSeries r where r.id in (select s.seriesId from Session s "
                                + "where s.handoverId = :handover)",
                        SessionSeries.class)
                .setParameter("handover", handing.id())
                .getResultList()
                .forEach(rule -> {
                    SessionSeries next = rule.handedTo(
                            to, handing.begins().atZone(planning.zone()).toLocalDate());
                    entities.persist(next);
                    entities.flush();
                    entities.createQuery("update Session s set s.seriesId = :next where s.handoverId = :handover "
                                    + "and s.seriesId = :rule")
                            .setParameter("next", next.id())
                            .setParameter("handover", handing.id())
                            .setParameter("rule", rule.id())
                            .executeUpdate();
                });
    }

    @Override
    public void takeBack(Handing handing) {
        UUID to = handing.to();
        String still = " where s.handoverId = :handover and s.startsAt > :now and not " + records.isBegunOn("s.id");
        if (to == null) {
            entities.createQuery("update versioned Session s set s.cancelledAt = null" + still)
                    .setParameter("handover", handing.id())
                    .setParameter("now", Instant.now())
                    .executeUpdate();
            return;
        }
        entities.createQuery(
                        "update versioned Session s set s.therapistId = :from" + still + " and s.therapistId = :to")
                .setParameter("handover", handing.id())
                .setParameter("now", Instant.now())
                .setParameter("from", handing.from())
                .setParameter("to", to)
                .executeUpdate();
        entities.createQuery("update versioned SessionSeries r set r.therapistId = :from where r.therapistId = :to "
                        + "and r.id in (select s.seriesId from Session s where s.handoverId = :handover)")
                .setParameter("handover", handing.id())
                .setParameter("from", handing.from())
                .setParameter("to", to)
                .executeUpdate();
    }
}
