package care.tandem.audit;

import static care.tandem.door.Role.ADMIN;
import static java.util.stream.Collectors.toSet;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in the clinic: each call, by whom, about which item, done or refused or failed. */
@Stateless
public class AuditTrail {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RecordNames names;

    /**
     * The trail, newest first, in two statements, or three where it is one member's. For the clinic's admins; it tells
     * that a note was opened, never what it says.
     *
     * @param page 0 for the newest {@value #PAGE} lines
     * @param lists whether to show also who looked at lists: calls about no one thing, neither refused nor failed
     * @param member whose calls they are; null for everybody's
     * @return at most {@value #PAGE} lines and one more when there is a further page
     * @throws NotFound when the clinic has no such member
     */
    @Allowed(ADMIN)
    public List<AuditLine> page(int page, boolean lists, @Nullable UUID member) {
        var trail = entities.createQuery(
                        "select new care.tandem.audit.AuditLine("
                                + "e.id, e.at, m.name, e.call, e.item, e.outcome, e.why, e.digest, e.held) "
                                + "from AuditEntry e left join Member m on m.id = e.memberId where true = true "
                                + (lists ? "" : "and (e.item is not null or e.outcome <> 'DONE') ")
                                + (member == null ? "" : "and e.memberId = :member ")
                                + "order by e.at desc, e.id desc",
                        AuditLine.class)
                .setFirstResult(Math.max(0, page) * PAGE)
                .setMaxResults(PAGE + 1);
        if (member != null) {
            requireMember(member);
            trail.setParameter("member", member);
        }
        List<AuditLine> lines = trail.getResultList();
        Map<UUID, String> clients = names.of(
                lines.stream().flatMap(line -> Stream.ofNullable(line.item())).collect(toSet()));
        return lines.stream()
                .map(line -> line.item() == null ? line : line.of(clients.getOrDefault(line.item(), "")))
                .toList();
    }

    private void requireMember(UUID member) {
        boolean known = entities.createQuery("select count(m) from Member m where m.id = :member", Long.class)
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
        if (!known) {
            throw new NotFound();
        }
    }
}
