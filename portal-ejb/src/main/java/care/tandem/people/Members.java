package care.tandem.people;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Members, lent to what admins do with them. Whoever calls has asked for the permission. */
@Dependent
public class Members {

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound when there is none in this clinic */
    public MemberLine line(UUID member) {
        return found(member).line();
    }

    /** Several, by their ids. @throws NotFound when one of them is none in this clinic */
    public Map<UUID, MemberLine> lines(Collection<UUID> some) {
        Map<UUID, MemberLine> found = entities.createQuery("select m from Member m where m.id in :some", Member.class)
                .setParameter("some", some)
                .getResultStream()
                .collect(Collectors.toMap(Member::id, Member::line));
        if (!found.keySet().containsAll(some)) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * A member who is this in the clinic, and is in.
     *
     * @throws NotFound when there is no such member in this clinic
     * @throws Refused at that field, {@code refused.member.role.} and the role
     */
    public MemberLine requireIs(UUID member, Role role, String field) {
        Member found = found(member);
        found.requireIs(role, field);
        return found.line();
    }

    /** Those who are this in the clinic, by name. */
    public PersonPage<MemberLine> with(Role role, PersonFilter filter) {
        return new PersonQuery<>(
                        "select m from Member m where m.leftAt is null and array_contains(m.roles, :role)",
                        Map.of("role", role.name()),
                        Member.class,
                        Member::id)
                .page(entities, filter)
                .as(Member::line);
    }

    /**
     * Takes somebody out, from their next request on. To be called once nothing holds them any more.
     *
     * @throws Refused when they are out already, or the last admin ({@code refused.member.lastAdmin})
     */
    public void leave(UUID member, Instant now) {
        if (isLastAdmin(member)) {
            throw new Refused(Refused.WHOLE, "refused.member.lastAdmin");
        }
        found(member).leave(now);
    }

    /** Whether they are an admin of this clinic, and nobody else is who has signed in once. */
    public boolean isLastAdmin(UUID member) {
        return admins().getResultStream().map(Member::id).toList().equals(List.of(member));
    }

    /** Holds the rows of all admins until the end of the call: two who take each other out at once wait for one another. */
    public void holdAdmins() {
        admins().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Lets somebody in again, from their next request on. @throws Refused when they are in */
    public void bringBack(UUID member) {
        found(member).comeBack();
    }

    private TypedQuery<Member> admins() {
        return entities.createQuery(
                        "select m from Member m where m.leftAt is null and m.subject is not null "
                                + "and array_contains(m.roles, :role) order by m.id",
                        Member.class)
                .setParameter("role", Role.ADMIN.name());
    }

    private Member found(UUID member) {
        Member found = entities.find(Member.class, member);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
