package care.tandem.sessions;

import care.tandem.policies.ClockTimes;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The sessions of a clinic that are still to begin. They were planned by its clock, and keep the time that it says and their
 * length; where the clocks go forward over one, it is as much later, as for {@link Hours}.
 */
@Dependent
class SessionsToCome implements ClockTimes {

    private static final String MOVED = "timezone(?, timezone(?, ?))";

    @PersistenceContext
    EntityManager entities;

    @Override
    public long toCome() {
        return entities.createQuery(
                        "select count(s) from Session s where s.startsAt > :now and s.cancelledAt is null", Long.class)
                .setParameter("now", Instant.now())
                .getSingleResult();
    }

    /** In one statement, however many there are. */
    @Override
    public void keep(ZoneId before, ZoneId after) {
        entities.createQuery("update versioned Session s set s.startsAt = cast(sql('" + MOVED
                        + "', :after, :before, s.startsAt) as Instant), s.endsAt = cast(sql('" + MOVED
                        + " + (? - ?)', :after, :before, s.startsAt, s.endsAt, s.startsAt) as Instant) "
                        + "where s.startsAt > :now")
                .setParameter("before", before.getId())
                .setParameter("after", after.getId())
                .setParameter("now", Instant.now())
                .executeUpdate();
    }
}
