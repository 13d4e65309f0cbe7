package care.tandem.audit;

import static care.tandem.door.Permission.READ_AUDIT_TRAIL;

import care.tandem.door.Allowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What happened in the clinic: each call, by whom, about which item, done or refused or failed. */
@Stateless
public class AuditTrail {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager entities;

    /**
     * The trail, newest first. For the clinic's admins; it tells that a note was opened, never what it says.
     *
     * @param page 0 for the newest {@value #PAGE} lines
     * @return at most {@value #PAGE} lines and one more when there is a further page
     */
    @Allowed(READ_AUDIT_TRAIL)
    public List<AuditLine> page(int page) {
        return entities.createQuery(
                        "select new care.tandem.audit.AuditLine("
                                + "e.id, e.at, m.name, e.call, e.item, e.outcome, e.why, e.held) "
                                + "from AuditEntry e left join Member m on m.id = e.memberId order by e.at desc, e.id desc",
                        AuditLine.class)
                .setFirstResult(Math.max(0, page) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}
