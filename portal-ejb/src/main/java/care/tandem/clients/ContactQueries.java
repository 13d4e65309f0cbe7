package care.tandem.clients;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Role;
import care.tandem.door.Stale;
import care.tandem.people.Ties;
import care.tandem.seen.Seen;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Fetches how clients are reached: a client's own, to therapists of those they work with, to admins of each client. */
@Dependent
class ContactQueries {

    private static final int LATEST_CHANGES = 20;
    private static final int MOST_NEWS = 8;
    private static final String ONE_EACH = "contact_version_number";

    private static final String HIGHEST = "(select max(h.number) from ContactVersion h where h.clientId = ";

    /** That {@code v} is the last version of its client. */
    private static final String LAST = "v.number = " + HIGHEST + "v.clientId)";

    /** What joins the version {@code b} of a client that {@code :me} wrote or saw last, and {@code k}, who kept {@code v}. */
    private static final String KNOWN =
            "left join ContactVersion b on b.clientId = v.clientId and b.number = " + HIGHEST
                    + "v.clientId and (h.memberId = :me or not (" + Seen.isNew("h.clientId", "h.at") + "))) "
                    + "left join Member k on k.id = v.memberId ";

    /** What joins the last version {@code v} of a client, and what belongs to it; none where nothing was kept. */
    static String lastOf(String client) {
        return "left join ContactVersion v on v.clientId = " + client + " and " + LAST + " " + KNOWN;
    }

    /** That {@code v} is new to {@code :me}, who did not write it. */
    static final String NEW = "v.memberId <> :me and " + Seen.isNew("v.clientId", "v.at");

    /** A version, and who kept it. */
    record Kept(ContactVersion version, String byName) {}

    /** The last version and the one known to the member, of one client. */
    record News(
            String clientName,
            ContactVersion version,
            @Nullable ContactVersion known,
            String byName) {

        ContactNews line(Vault vault) {
            Contact before = known == null ? Contact.NONE : known.contact(vault);
            return new ContactNews(
                    version.clientId(),
                    clientName,
                    byName,
                    version.at(),
                    version.contact(vault).differsFrom(before));
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Seen seen;

    /** The name of a client whose contact the member may see. @throws NotFound when there is none */
    String nameOf(CurrentMember me, UUID client) {
        return entities.createQuery(
                        "select c.name, c.roles from Member c where c.id = :client and (c.id = :me or :isAdmin = true "
                                + "or :isTherapist = true and " + Ties.worksWith(":me", "c.id") + ")",
                        Object[].class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .setParameter("isAdmin", me.isAdmin())
                .setParameter("isTherapist", me.isTherapist())
                .getResultStream()
                .filter(row -> Role.named((String[]) row[1]).contains(Role.CLIENT))
                .map(row -> (String) row[0])
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest first, one more than is told as a change. */
    List<Kept> versionsOf(UUID client) {
        return entities.createQuery(
                        "select new care.tandem.clients.ContactQueries$Kept(v, m.name) from ContactVersion v "
                                + "join Member m on m.id = v.memberId where v.clientId = :client order by v.number desc",
                        Kept.class)
                .setParameter("client", client)
                .setMaxResults(LATEST_CHANGES + 1)
                .getResultList();
    }

    /** The version with this number and the last one, which may be the same; the last one first. */
    List<ContactVersion> lastAnd(UUID client, int number) {
        return entities.createQuery(
                        "select v from ContactVersion v where v.clientId = :client and (v.number = :number or v.number = "
                                + HIGHEST + ":client)) order by v.number desc",
                        ContactVersion.class)
                .setParameter("client", client)
                .setParameter("number", number)
                .getResultList();
    }

    /** What others changed of the member's own contact, and of those of clients they work with now; the latest first. */
    List<News> newsFor(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.clients.ContactQueries$News(c.name, v, b, k.name) from ContactVersion v "
                                + "join Member c on c.id = v.clientId " + KNOWN + "where c.id in ("
                                + Ties.clientsOf(":me") + " and :isTherapist = true union all select o.id "
                                + "from Member o where o.id = :me and :isClient = true) and " + LAST + " and " + NEW
                                + " order by v.at desc, v.id",
                        News.class)
                .setParameter("me", me.getId())
                .setParameter("isClient", me.isClient())
                .setParameter("isTherapist", me.isTherapist())
                .setMaxResults(MOST_NEWS)
                .getResultList();
    }

    /** @throws Stale when somebody else kept the one with this number first */
    void keep(ContactVersion version) {
        entities.persist(version);
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw ONE_EACH.equals(twice.getConstraintName()) ? new Stale() : twice;
        }
    }

    void seenBy(CurrentMember me, UUID client) {
        seen.by(me, client);
    }
}
